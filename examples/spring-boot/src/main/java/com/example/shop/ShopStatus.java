package com.example.shop;

import http.status.api.StatusCode;

/** The status codes of the shop. */
public enum ShopStatus implements StatusCode {
    /** 475: the shop has no more of the item. */
    OUT_OF_STOCK(475, "Out Of Stock", "The shop has no more of the item. The client may order another one."),

    /** 575: the supplier did not answer in time. */
    SUPPLIER_SILENT(575, "Supplier Silent", "The supplier did not answer in time. The client may try again later.");

    private final int code;
    private final String phrase;
    private final String description;

    ShopStatus(int code, String phrase, String description) {
        this.code = code;
        this.phrase = phrase;
        this.description = description;
    }

    @Override
    public int code() {
        return code;
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public String registry() {
        return ShopRegistry.ID;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public String toString() {
        return code + " " + phrase;
    }
}
