package com.acme;

import com.acme.my_shop.errors.OrderNotFoundException;
import com.acme.my_shop.payments.CardDeclinedException;

/** Compiles only together with what was generated. */
public class Shop {
    public static void main(String[] args) {
        if (args.length > 0) {
            throw new CardDeclinedException();
        }
        throw new OrderNotFoundException();
    }
}
