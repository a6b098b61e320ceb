package com.acme;

import com.acme.orders.api.OrderNotFoundException;

/** Compiles only together with what was generated. */
public class Shop {
    public static void main(String[] args) {
        throw new OrderNotFoundException();
    }
}
