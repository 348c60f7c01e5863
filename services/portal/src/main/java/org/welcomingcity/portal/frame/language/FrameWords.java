package org.welcomingcity.portal.frame.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.welcomingcity.contract.citations.Race;
import org.welcomingcity.contract.citations.Sex;
import org.welcomingcity.portal.frame.area.Area;
import org.welcomingcity.portal.frame.session.Role;

/** The words for the frame itself: the layout, forms, errors, and what every room says alike; they stand in {@code messages/frame.properties} and its siblings. */
@MessageBundle("frame")
public interface FrameWords {

    String languageCode();

    String productName();

    String skipToContent();

    String navLabel();

    String signedInAs(String username);

    String signOut();

    String signInAgain();

    String roleNone();

    String footerWhat(String city, String ordinance);

    String footerWho();

    String optional();

    String none();

    String ruleIs(String rule);

    String tableBasis();

    String faultRequired(String field);

    String faultRequiredMend();

    String faultMoment(String field);

    String faultMomentMend();

    String faultMomentNever(String field);

    String faultMomentNeverMend();

    String faultMomentTwice(String field);

    String faultMomentTwiceMend();

    String clockWhich();

    String clockUnsaid();

    String clockEdt();

    String clockEst();

    String faultNumber(String field);

    String faultNumberMend();

    String faultChoice(String field);

    String faultChoiceMend();

    String yes();

    String no();

    String filterMine();

    String filterUnassigned();

    String filterApply();

    String pagingLabel();

    String pagingNext();

    String colWhen();

    String colLine();

    String colOffence();

    String colAssessment();

    String colCitation();

    String colState();

    String staleTitle();

    String staleOther();

    String staleThenNow(String before, String now);

    String errorRequestTitle();

    String errorRequestText();

    String errorRequestAdvice();

    String errorSignInTitle();

    String errorSignInText();

    String errorSignInAdvice();

    String errorForbiddenTitle();

    String errorForbiddenText();

    String errorForbiddenAdvice();

    String errorMissingTitle();

    String errorMissingText();

    String errorMissingAdvice();

    String errorConflictTitle();

    String errorConflictText();

    String errorConflictAdvice();

    String errorStaleTitle();

    String errorStaleText();

    String errorStaleAdvice();

    String errorUnreachableTitle();

    String errorUnreachableText();

    String errorUnreachableAdvice();

    String errorUnexpectedTitle();

    String errorUnexpectedText();

    String errorUnexpectedAdvice();

    String errorReference();

    String errorHome();

    @Message
    String role(Role it);

    String languageChoice();

    String lockedTitle();

    String lockCovered();

    String lockWaiting();

    String choosePerson();

    String pickerHow();

    String pickerFound(String count);

    String pickerNoMatch();

    String pickerNoChoice();

    String pagingStart();

    String stateImports();

    String foundWhat();

    String asCsv();

    String signsLeft(String number);

    String signsOver(String number);

    String asWorkbook();

    String noneOfThem();

    String unansweredTitle();

    String unansweredText();

    String notDoneTitle();

    String differs(String field);

    String differsFromTo(String field, String before, String now);

    @Message
    String status(KnownStatus it);

    String colRace();

    String colSex();

    @Message
    String race(Race it);

    @Message
    String sex(Sex it);

    String languages();

    String today();

    String barMore();

    String barLabel();

    @Message
    String area(Area it);

    String todayTitle(String day);

    String todayNow();

    String todayLater();

    String todayAll(int count);

    String todayNothing();

    String todayNothingNow();
}
