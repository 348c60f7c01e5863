package org.welcomingcity.portal.publicpages;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of the pages that are open to everybody, in the order of their own names. */
public enum PublicLanguage {
    EN("en", "English"),
    ES("es", "Español"),
    HT("ht", "Kreyòl ayisyen"),
    PT("pt", "Português"),
    AM("am", "አማርኛ"),
    AR("ar", "العربية"),
    BN("bn", "বাংলা"),
    ZH("zh-Hans", "简体中文");

    private final Locale locale;
    private final String ownName;

    PublicLanguage(String code, String ownName) {
        this.locale = Locale.forLanguageTag(code);
        this.ownName = ownName;
    }

    /** The language with the tag, in whatever case. */
    public static Optional<PublicLanguage> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.getCode().equalsIgnoreCase(tag))
                .findFirst();
    }

    /** The first of a browser's languages that is spoken here. */
    public static PublicLanguage preferred(String acceptLanguage) {
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .flatMap(range -> Arrays.stream(values())
                            .filter(language -> language.locale
                                    .getLanguage()
                                    .equals(range.getRange().split("-")[0])))
                    .findFirst()
                    .orElse(EN);
        } catch (IllegalArgumentException unreadable) {
            return EN;
        }
    }

    /** Its tag, as a page says in which language it is written. */
    public String getCode() {
        return locale.toLanguageTag();
    }

    /** Its name in itself. */
    public String getOwnName() {
        return ownName;
    }

    /** From which side it is read: {@code rtl} or {@code ltr}. */
    public String getDirection() {
        return this == AR ? "rtl" : "ltr";
    }

    /** How its dates are written. */
    public Locale locale() {
        return locale;
    }
}
