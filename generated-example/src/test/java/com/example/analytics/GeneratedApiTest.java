package com.example.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.example.analytics.errors.AnalyticsError;
import com.example.analytics.errors.AnalyticsErrorCategory;
import com.example.analytics.errors.AnalyticsException;
import com.example.analytics.errors.AnalyticsHttpStatusMapper;
import com.example.analytics.errors.GeneralRequestBodyIssueException;
import com.example.analytics.errors.InternalException;
import com.example.analytics.errors.ParamRequiredException;
import com.example.analytics.errors.RequestException;
import com.example.analytics.errors.TooManyParamsException;
import com.example.analytics.errors.UserNotFoundException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How code uses what was generated from the table. */
class GeneratedApiTest {

    @Test
    void anErrorIsRaisedWithItsParams() {
        ParamRequiredException raised = new ParamRequiredException("from");

        assertThat(raised.param()).isEqualTo("from");
        assertThat(raised).hasMessage("The parameter 'from' is required.").hasNoCause();
        assertThat(raised.code()).isEqualTo(101002);
        assertThat(raised.httpStatus()).isEqualTo(400);
        assertThat(raised.title()).isEqualTo("Param required");
        assertThat(raised.params()).containsExactly(Map.entry("param", "from"));
        assertThat(raised.error()).contains(AnalyticsError.PARAM_REQUIRED);
    }

    @Test
    void anErrorKeepsItsCause() {
        NumberFormatException cause = new NumberFormatException();

        assertThat(new ParamRequiredException("from", cause)).hasCause(cause);
        assertThat(new InternalException(104017, cause)).hasCause(cause);
    }

    @Test
    void paramsHaveTypesAndKeepTheirOrder() {
        TooManyParamsException raised = new TooManyParamsException("tag", 3, 4);

        assertThat(raised.limit()).isEqualTo(3L);
        assertThat(raised.params())
                .containsExactly(Map.entry("param", "tag"), Map.entry("limit", 3L), Map.entry("count", 4L));
    }

    @Test
    void optionalParamsMayBeLeftOut() {
        assertThat(new GeneralRequestBodyIssueException("stream names must be strings").streams())
                .isEmpty();
        assertThat(new GeneralRequestBodyIssueException("not yours", List.of("matchday")).streams())
                .contains(List.of("matchday"));
    }

    @Test
    void sensitiveParamsAreForTheCodeOnly() {
        UserNotFoundException raised = new UserNotFoundException("eve@example.com");

        assertThat(raised.email()).isEqualTo("eve@example.com");
        assertThat(raised.params()).isEmpty();
        assertThat(raised.toString()).doesNotContain("eve@");
    }

    @Test
    void errorsAreCaughtOneByOneByCategoryOrAllTogether() {
        assertThatExceptionOfType(ParamRequiredException.class).isThrownBy(GeneratedApiTest::raise);
        assertThatExceptionOfType(RequestException.class).isThrownBy(GeneratedApiTest::raise);
        assertThatExceptionOfType(AnalyticsException.class).isThrownBy(GeneratedApiTest::raise);
    }

    @Test
    void aCodeLeadsToItsRow() {
        assertThat(AnalyticsError.fromCode(101002)).contains(AnalyticsError.PARAM_REQUIRED);
        assertThat(AnalyticsError.fromCode("101002")).contains(AnalyticsError.PARAM_REQUIRED);
        assertThat(AnalyticsError.fromCode(101011)).isEmpty();
        assertThat(AnalyticsError.fromCode("no code")).isEmpty();
    }

    @Test
    void aFamilyStandsForEveryCodeThatItMatches() {
        assertThat(AnalyticsError.fromCode(104000)).contains(AnalyticsError.INTERNAL_ERROR);
        assertThat(AnalyticsError.fromCode(104017)).contains(AnalyticsError.INTERNAL_ERROR);
        assertThat(AnalyticsError.fromCode(105000)).isEmpty();
        assertThat(AnalyticsError.INTERNAL_ERROR.code()).isEqualTo("104XXX");
        assertThat(AnalyticsError.INTERNAL_ERROR.isFamily()).isTrue();
        assertThat(AnalyticsError.INTERNAL_ERROR.matches(104999)).isTrue();
        assertThat(AnalyticsError.INTERNAL_ERROR.matches(105000)).isFalse();
    }

    @Test
    void aFamilyIsRaisedWithAConcreteCode() {
        assertThat(new InternalException(104017).code()).isEqualTo(104017);
        assertThat(new InternalException(104017).error()).contains(AnalyticsError.INTERNAL_ERROR);
        assertThatIllegalArgumentException().isThrownBy(() -> new InternalException(105000));
    }

    @Test
    void aRowKnowsItsCategory() {
        assertThat(AnalyticsError.X_ACCESS_TOKEN_MISSING.category()).contains(AnalyticsErrorCategory.ACCESSIBILITY);
        assertThat(AnalyticsErrorCategory.ACCESSIBILITY.id()).isEqualTo("accessibility");
        assertThat(AnalyticsErrorCategory.ACCESSIBILITY.title()).isEqualTo("Accessibility Errors");
    }

    @Test
    void theMapperLeadsFromErrorsToStatusesAndBack() {
        assertThat(AnalyticsHttpStatusMapper.statusOf(AnalyticsError.MISSING_PROPS_REQUEST_BODY))
                .isEqualTo(422);
        assertThat(AnalyticsHttpStatusMapper.statusOf(104017)).hasValue(500);
        assertThat(AnalyticsHttpStatusMapper.statusOf("101002")).hasValue(400);
        assertThat(AnalyticsHttpStatusMapper.statusOf(105000)).isEmpty();
        assertThat(AnalyticsHttpStatusMapper.statusOf(new ParamRequiredException("from")))
                .hasValue(400);
        assertThat(AnalyticsHttpStatusMapper.errorsWith(401))
                .containsExactlyInAnyOrder(
                        AnalyticsError.INVALID_USER_CREDENTIALS,
                        AnalyticsError.X_ACCESS_TOKEN_ERROR,
                        AnalyticsError.X_ACCESS_TOKEN_MISSING);
        assertThat(AnalyticsHttpStatusMapper.errorsWith(418)).isEmpty();
    }

    private static void raise() {
        throw new ParamRequiredException("from");
    }
}
