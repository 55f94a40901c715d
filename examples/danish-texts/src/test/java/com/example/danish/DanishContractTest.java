package com.example.danish;

import http.status.api.spi.StatusTextProvider;
import http.status.testkit.TextsContract;
import java.util.Collection;
import java.util.List;

/**
 * One test for each rule that texts should keep. The texts are judged alone: whether they are complete isn't asked, for the
 * codes without a text of their own have that of their class.
 */
class DanishContractTest extends TextsContract {
    @Override
    protected Collection<StatusTextProvider> texts() {
        return List.of(new DanishTexts());
    }
}
