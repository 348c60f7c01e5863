package org.welcomingcity.portal.citations.summons;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.welcomingcity.contract.citations.Channel;
import org.welcomingcity.contract.citations.Result;
import org.welcomingcity.portal.citations.terms.CitationTerms;
import org.welcomingcity.portal.frame.form.DeclaredForm;
import org.welcomingcity.portal.frame.form.DeclaredForm.Words;
import org.welcomingcity.portal.frame.form.Field;
import org.welcomingcity.portal.frame.form.Option;
import org.welcomingcity.portal.frame.form.Part;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Address;

/** The forms about applications for complaint and summonses: what each asks and in which words. */
@ApplicationScoped
class SummonsForms {

    private static final int DOCKET = 40;
    private static final int NAME = 100;
    private static final int PLACE = 300;
    private static final int TITLE = 80;
    private static final int FACTS = 8000;

    private final CitationTerms citationTerms;
    private final FrameWords frameWords;
    private final SummonsWords summonsWords;

    SummonsForms(
            @Spoken CitationTerms citationTerms, @Spoken FrameWords frameWords, @Spoken SummonsWords summonsWords) {
        this.citationTerms = citationTerms;
        this.frameWords = frameWords;
        this.summonsWords = summonsWords;
    }

    /** The court issued a summons. */
    DeclaredForm taking(String citation) {
        return DeclaredForm.of(
                "summons-form",
                Address.of("/citations/{citation}/summonses", citation),
                new Words(summonsWords.takeTitle(), "", summonsWords.takeDo(), "take"),
                Part.beside(
                        Field.text("docket", summonsWords.docketNumber())
                                .hint(summonsWords.docketHint())
                                .most(DOCKET),
                        Field.text("court", citationTerms.court()),
                        Field.date("issuedOn", summonsWords.issuedOn()),
                        Field.moment("appearAt", summonsWords.appearAt())));
    }

    /** Somebody tried to serve it. */
    DeclaredForm attempt(String citation, UUID summons) {
        return DeclaredForm.of(
                "attempt",
                Address.of("/citations/{citation}/summonses/{summons}/attempts", citation, summons),
                new Words(summonsWords.attemptTitle(), "", summonsWords.attemptDo(), "record-attempt"),
                Part.below(
                        Field.segments(
                                "channel",
                                summonsWords.channelAsk(),
                                Option.each(Channel.values(), summonsWords::channel)),
                        Field.segments(
                                        "result",
                                        summonsWords.resultAsk(),
                                        Option.each(Result.values(), summonsWords::result))
                                .hint(summonsWords.resultHint())),
                Part.beside(
                        Field.moment("attemptedAt", frameWords.colWhen()),
                        Field.text("server", summonsWords.server()).most(NAME),
                        Field.text("place", summonsWords.place()).most(PLACE),
                        Field.text("proof", summonsWords.proof()).hint(summonsWords.proofHint())),
                Part.below(Field.area("note", citationTerms.note())));
    }

    /** It goes back to the court. */
    DeclaredForm giveBack(String citation, UUID summons) {
        return new DeclaredForm(
                "return",
                "return.",
                Address.of("/citations/{citation}/summonses/{summons}/return", citation, summons),
                new Words(summonsWords.returnTitle(), "", summonsWords.returnDo(), "give-back"),
                List.of(Part.below(
                        Field.date("returnedOn", summonsWords.returnedOn()),
                        Field.area("statement", summonsWords.statement()).hint(summonsWords.statementHint()))),
                Map.of());
    }

    /** The application for complaint, with room for so many witnesses. */
    DeclaredForm preparation(String citation, int witnesses) {
        var parts = new ArrayList<Part>();
        parts.add(Part.below(
                Field.text("court", citationTerms.court()),
                Field.text("incident", summonsWords.incident()).most(DOCKET).mayStayEmpty(),
                Field.area("facts", summonsWords.facts())
                        .hint(summonsWords.factsHint())
                        .most(FACTS)
                        .takesRoom()));
        for (var row = 0; row < witnesses; row++) {
            parts.add(Part.framed(
                            summonsWords.witness(row + 1),
                            Field.text("name", summonsWords.witnessName()),
                            Field.text("capacity", summonsWords.witnessCapacity())
                                    .hint(summonsWords.witnessCapacityHint())
                                    .most(NAME),
                            Field.text("contact", summonsWords.witnessContact()).mayStayEmpty())
                    .entryOf("witnesses", "witnesses[%d]".formatted(row), Map.of()));
        }
        return DeclaredForm.of(
                "preparation",
                Address.of("/citations/{citation}/complaint-application", citation),
                new Words(summonsWords.prepareTitle(), summonsWords.prepareText(), summonsWords.prepareDo(), "prepare"),
                parts.toArray(Part[]::new));
    }

    /** The application is signed. */
    DeclaredForm signature(String citation) {
        return DeclaredForm.of(
                "signature",
                Address.of("/citations/{citation}/complaint-application/signature", citation),
                new Words(summonsWords.signTitle(), summonsWords.signText(), summonsWords.signDo(), "sign"),
                Part.below(Field.text("title", summonsWords.signerTitle())
                        .hint(summonsWords.signerTitleHint())
                        .most(TITLE)));
    }
}
