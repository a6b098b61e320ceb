package com.acme;

public interface Coded {
    String code();
}
