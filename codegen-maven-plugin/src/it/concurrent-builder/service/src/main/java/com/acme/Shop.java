package com.acme;

import com.acme.my_shop.errors.OrderNotFoundException;

/** Compiles only together with what was generated. */
public class Shop {
    public static void main(String[] args) {
        throw new OrderNotFoundException();
    }
}
