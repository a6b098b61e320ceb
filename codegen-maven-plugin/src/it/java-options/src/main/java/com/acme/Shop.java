package com.acme;

import com.acme.client.RemoteError;
import com.acme.client.RemoteErrors;
import com.acme.client.RemoteException;
import com.acme.own.OrderException;
import com.acme.own.ShopErrors;
import com.acme.server.ParamRequiredException;
import com.acme.server.ShopError;
import java.util.Locale;

/** Uses what each option gives; fails to compile, or to run, where one is not heard. */
public class Shop {
    public static void main(String[] args) throws RemoteException {
        Coded coded = ShopError.STUCK;
        check(coded.code().equals("2"));
        check(com.acme.server.OrderException.class.isSealed());
        ParamRequiredException raised = new ParamRequiredException("from");
        check(raised.getStackTrace().length == 0);
        check(raised.message(Locale.GERMANY).equals("Der Parameter from fehlt."));

        check(RemoteError.values().length == 1);
        RemoteException read = RemoteException.fromJson(raised.toJson());
        check(read.isRemote() && read.params().get("param").equals("from"));
        try {
            throw RemoteErrors.paramRequired("to");
        } catch (RemoteException e) {
            check(e.error().get() == RemoteError.PARAM_REQUIRED);
        }

        AcmeException own = ShopErrors.stuck();
        check(own instanceof OrderException);

        com.acme.nested.OrderException nested = new com.acme.nested.OrderException.ParamRequiredException("from");
        check(nested.getMessage().equals("The parameter from is required."));
    }

    private static void check(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("an option was not heard");
        }
    }
}
