package io.github.errorspec.maven;

import static org.assertj.core.api.Assertions.assertThat;

import javax.lang.model.SourceVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageNameTest {
    @ParameterizedTest
    @CsvSource({
        "com.acme.orders,        com.acme.orders.errors",
        "acme,                   acme.errors",
        "com.acme.my-app,        com.acme.my_app.errors",
        "com.7eleven.shop,       com._7eleven.shop.errors",
        "com.acme.new.int,       com.acme.new_.int_.errors",
        "com.acme.null.true._,   com.acme.null_.true_.__.errors",
        "com.Acme.MyApp,         com.Acme.MyApp.errors",
        "com.acme.a+b,           com.acme.a_b.errors",
        "com.acme.-x,            com.acme._x.errors",
        "com..acme,              com.acme.errors",
        "com.acme.münchen,       com.acme.m_nchen.errors",
    })
    void derivesAValidPackageFromTheGroupId(String groupId, String expected) {
        assertThat(PackageName.fromGroupId(groupId)).isEqualTo(expected);
        assertThat(SourceVersion.isName(expected)).isTrue();
    }
}
