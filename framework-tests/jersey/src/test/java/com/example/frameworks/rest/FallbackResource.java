package com.example.frameworks.rest;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What is checked before a handler is called: by Jakarta REST, by a reader of bodies, and by Jakarta Validation. */
@Path("fallbacks")
public class FallbackResource {
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** What a client sends. */
    public record Item(@NotEmpty String name, @Min(0) int count) {}

    @POST
    @Path("items")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.TEXT_PLAIN)
    public String item(Item item) {
        Set<ConstraintViolation<Item>> violations = VALIDATOR.validate(item);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return item.name() + " " + item.count();
    }

    @GET
    @Path("json")
    @Produces(MediaType.APPLICATION_JSON)
    public String json() {
        return "{}";
    }

    @GET
    @Path("number")
    public String number(@QueryParam("number") int number) {
        return String.valueOf(number);
    }

    /** Reads as much of JSON as this test sends. */
    public static final class ItemReader implements MessageBodyReader<Item> {
        private static final Pattern ITEM = Pattern.compile("\\{\"name\":\"(\\w*)\",\"count\":(-?\\d+)}");

        @Override
        public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
            return type == Item.class;
        }

        @Override
        public Item readFrom(
                Class<Item> type,
                Type generic,
                Annotation[] annotations,
                MediaType mediaType,
                MultivaluedMap<String, String> headers,
                InputStream body)
                throws IOException {
            Matcher item = ITEM.matcher(new String(body.readAllBytes(), StandardCharsets.UTF_8));
            if (!item.matches()) {
                throw new BadRequestException("no item");
            }
            return new Item(item.group(1), Integer.parseInt(item.group(2)));
        }
    }
}
