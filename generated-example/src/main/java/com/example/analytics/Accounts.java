package com.example.analytics;

import com.example.analytics.errors.AccessDeniedException;
import com.example.analytics.errors.ApiKeyNotFoundException;
import com.example.analytics.errors.InvalidUserCredentialsException;
import com.example.analytics.errors.OrganizationIsNotEnabledException;
import com.example.analytics.errors.OrganizationNotFoundException;
import com.example.analytics.errors.UserNotFoundException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who may sign in, and the tokens of those who did. */
final class Accounts {
    private static final int TOKEN_BYTES = 24;

    private final Map<String, Organization> organizations;
    private final Map<String, User> users;
    private final Map<String, ApiKey> apiKeys;
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    /** A person. The password is in clear only because this is an example; a real service keeps a salted hash. */
    record User(String email, String password, String organization, AccessLevel role) {}

    /** A key for a program of an organization. */
    record ApiKey(String key, String organization, AccessLevel role) {}

    Accounts(List<Organization> organizations, List<User> users, List<ApiKey> apiKeys) {
        this.organizations = index(organizations, Organization::id);
        this.users = index(users, User::email);
        this.apiKeys = index(apiKeys, ApiKey::key);
    }

    /** Opens a dashboard session in the user's own organization, which may be named. */
    String signIn(String email, String password, Optional<String> organization) {
        User user = Optional.ofNullable(users.get(email)).orElseThrow(() -> new UserNotFoundException(email));
        if (!user.password().equals(password)) {
            throw new InvalidUserCredentialsException();
        }
        Organization asked = enabled(organization.orElse(user.organization()));
        if (!asked.id().equals(user.organization())) {
            throw new AccessDeniedException("the organization '" + asked.id() + "'");
        }
        return remember(newToken(), new Session(asked, user.role(), true));
    }

    /** Opens a session of the API. */
    String signIn(String apiKey) {
        return remember(newToken(), sessionOf(apiKey));
    }

    /** Opens a session of the API under a token that is known beforehand. */
    void signIn(String apiKey, String token) {
        remember(token, sessionOf(apiKey));
    }

    Optional<Session> session(String token) {
        return Optional.ofNullable(sessions.get(token));
    }

    private Session sessionOf(String apiKey) {
        ApiKey key = Optional.ofNullable(apiKeys.get(apiKey)).orElseThrow(ApiKeyNotFoundException::new);
        return new Session(enabled(key.organization()), key.role(), false);
    }

    private Organization enabled(String id) {
        Organization organization =
                Optional.ofNullable(organizations.get(id)).orElseThrow(() -> new OrganizationNotFoundException(id));
        if (!organization.enabled()) {
            throw new OrganizationIsNotEnabledException(id);
        }
        return organization;
    }

    private String remember(String token, Session session) {
        sessions.put(token, session);
        return token;
    }

    private String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    private static <T> Map<String, T> index(List<T> all, Function<T, String> key) {
        return all.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }
}
