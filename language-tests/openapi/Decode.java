import client.ApiClient;
import client.ApiException;
import client.api.DefaultApi;
import client.model.AnalyticsAny400;
import client.model.AnalyticsAny500;
import client.model.AnalyticsErrorAccessDenied;
import client.model.AnalyticsErrorInternalError;
import client.model.AnalyticsErrorInvalidValue;
import client.model.AnalyticsErrorParamRequired;
import client.model.AnalyticsProblem;
import client.model.DescribeStream403Response;

/** Prints what a client that openapi-generator made knows of the answers of a service, whose texts it keeps. */
final class Decode {
    private interface Call {
        Object answer() throws ApiException;
    }

    private static final String NEWER =
            "{\"title\": \"Newer\", \"status\": 403, \"detail\": \"Newer.\", \"code\": 105099, \"params\": {\"x\": 1}}";

    private Decode() {}

    /** Takes the address of the service and a token. */
    public static void main(String[] arguments) throws Exception {
        ApiClient client = new ApiClient();
        client.updateBaseUri(arguments[0]);
        client.setRequestInterceptor(request -> request.header("x-access-token", arguments[1]));
        DefaultApi api = new DefaultApi(client);
        tell(() -> api.listEvents(null, 1741603600L, null, null, null), AnalyticsAny400.class);
        tell(() -> api.listEvents(1741603600L, 1741600000L, null, null, null), AnalyticsAny400.class);
        tell(() -> api.ingestOfStream("lobby-cam"), AnalyticsAny500.class);
        tell(() -> api.describeStream("matchday"), DescribeStream403Response.class);
        tell(() -> api.describeStream("harbour-cam"), DescribeStream403Response.class);
        System.out.println(shown(decoded(NEWER, DescribeStream403Response.class)));
    }

    private static void tell(Call call, Class<?> body) throws Exception {
        try {
            call.answer();
            System.out.println("data");
        } catch (ApiException e) {
            System.out.println(shown(decoded(e.getResponseBody(), body)));
        }
    }

    private static Object decoded(String text, Class<?> body) throws Exception {
        Object decoded = ApiClient.createDefaultObjectMapper().readValue(text, body);
        return body.getMethod("getActualInstance").invoke(decoded);
    }

    /** The type of an answer, and what only this type has. */
    private static String shown(Object error) {
        String told = "";
        if (error instanceof AnalyticsErrorParamRequired missing) {
            told = missing.getParams().getParam();
        } else if (error instanceof AnalyticsErrorInvalidValue invalid) {
            told = invalid.getParams().getParam() + ": " + invalid.getParams().getReason();
        } else if (error instanceof AnalyticsErrorInternalError internal) {
            told = String.valueOf(internal.getCode());
        } else if (error instanceof AnalyticsErrorAccessDenied denied) {
            told = denied.getParams().getResource();
        } else if (error instanceof AnalyticsProblem problem) {
            told = String.valueOf(problem.getCode());
        }
        return error.getClass().getSimpleName() + " " + told;
    }
}
