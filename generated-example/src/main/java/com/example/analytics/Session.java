package com.example.analytics;

import com.example.analytics.errors.AccessLevelTooLowException;

/**
 * Who sends a request.
 *
 * @param role the level of the user or, without a user, of the API key
 * @param dashboard whether a person signed in to the dashboard; an API key opens a session of the API
 */
record Session(Organization organization, AccessLevel role, boolean dashboard) {

    /** Refuses a session whose organization or whose own role has too low a level. */
    void require(AccessLevel needed) {
        if (!organization.level().covers(needed)) {
            throw new AccessLevelTooLowException(
                    needed.toString(), organization.level().toString(), "organization");
        }
        if (!role.covers(needed)) {
            throw new AccessLevelTooLowException(needed.toString(), role.toString(), "user role");
        }
    }
}
