using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Followers;

/// <summary>The words of following an activity by mail.</summary>
static class FollowTexts
{
    public static readonly Bilingual Title = new("Volg een ICT-activiteit per mail", "Follow an ICT activity by mail");
    public static readonly Bilingual Lead = new(
        "U krijgt een mail als er een nieuwe versie openbaar wordt, met wat er is gewijzigd.",
        "You get a mail when a new version becomes public, with what has changed."
    );
    public static readonly Bilingual Address = new("Uw mailadres", "Your mail address");
    public static readonly Bilingual Button = new("Stuur mij een mail om te bevestigen", "Send me a mail to confirm");
    public static readonly Bilingual Kept = new(
        "Wij bewaren alleen uw mailadres, de taal van deze pagina en waarover wij u het laatst schreven. Tot u bevestigt, bewaren wij ook wanneer dit is gevraagd. Van elke mail bewaren wij 90 dagen dat hij is verstuurd, zonder uw adres en zonder de tekst. Niemand ziet wie een activiteit volgt. Hebt u bevestigd, dan staat in elke mail een link om te stoppen; daarmee verwijderen wij uw adres. Bevestigt u niet binnen twee dagen, dan verwijderen wij het ook.",
        "We keep only your mail address, the language of this page and what we wrote to you about last. Until you confirm we also keep when this was asked. Of each mail we keep for 90 days that it was sent, without your address and without the text. Nobody sees who follows an activity. Once you confirmed, each mail has a link to stop; with it we remove your address. Where you do not confirm within two days, we remove it too."
    );
    public static readonly Bilingual NoMail = new(
        "Deze server verstuurt geen mail. Volg de activiteit met een feedlezer: de link staat op haar pagina.",
        "This server sends no mail. Follow the activity with a feed reader: the link is on its page."
    );
    public static readonly Bilingual NoAddress = new(
        "Vul een mailadres in, zoals naam@example.org.",
        "Fill in a mail address, such as name@example.org."
    );
    public static readonly Bilingual TooOften = new(
        "Vanaf uw verbinding is dit net te vaak gevraagd. Probeer het over een uur opnieuw.",
        "This was asked too often from your connection. Try again in an hour."
    );
    public static readonly Bilingual Asked = new("Kijk in uw mail", "Look in your mail");
    public static readonly Bilingual AskedSays = new(
        "Binnen enkele minuten krijgt u een mail. Open de link daarin om te bevestigen. Krijgt u niets, kijk dan bij ongewenste mail.",
        "Within a few minutes you get a mail. Open the link in it to confirm. Where nothing comes, look among unwanted mail."
    );
    public static readonly Bilingual ConfirmTitle = new(
        "Bevestig dat u wilt volgen",
        "Confirm that you want to follow"
    );
    public static readonly Bilingual ConfirmButton = new("Ja, mail mij bij wijzigingen", "Yes, mail me at changes");
    public static readonly Bilingual Confirmed = new("U volgt deze activiteit", "You follow this activity");
    public static readonly Bilingual ConfirmedSays = new(
        "Bij de volgende openbare versie krijgt u een mail.",
        "You get a mail at the next public version."
    );
    public static readonly Bilingual StopTitle = new("Stop met volgen", "Stop following");
    public static readonly Bilingual StopSays = new(
        "U krijgt dan geen mail meer over deze activiteit, en uw adres wordt verwijderd.",
        "You then get no more mail about this activity, and your address is removed."
    );
    public static readonly Bilingual StopButton = new("Stop, en verwijder mijn adres", "Stop, and remove my address");
    public static readonly Bilingual Stopped = new("U krijgt geen mail meer", "You get no more mail");
    public static readonly Bilingual StoppedSays = new("Uw adres is verwijderd.", "Your address was removed.");
    public static readonly Bilingual ToActivity = new("Naar de activiteit", "To the activity");

    public static readonly Refusal Void = new(
        RefusalKind.NotFound,
        "activity.follow.void",
        new(
            "Deze link geldt niet of niet meer. Een link om te bevestigen werkt één keer, twee dagen lang; een link om te stoppen tot u bent gestopt.",
            "This link does not hold, or no longer. A link to confirm works once, for two days; a link to stop until you stopped."
        )
    );

    /// <summary>What was sent from a page that was open for long.</summary>
    public static readonly Refusal Used = Void with { Kind = RefusalKind.Conflict };

    public static readonly Refusal NotHere = new(
        RefusalKind.Conflict,
        "activity.follow.no_mail",
        new("Deze server verstuurt geen mail", "This server sends no mail")
    );

    public static Bilingual ConfirmSubject(string name) =>
        new($"Bevestig dat u '{name}' wilt volgen", $"Confirm that you want to follow '{name}'");

    public static Bilingual ConfirmText(string name, string link) =>
        new(
            $"""
            Iemand, waarschijnlijk u, vroeg om een mail bij wijzigingen van de ICT-activiteit '{name}'.

            Bevestig dat op {link}
            De link werkt één keer, twee dagen lang. Was u het niet? Doe dan niets: uw adres wordt vanzelf verwijderd.

            Dit bericht is automatisch verzonden; antwoorden komen niet aan.
            """,
            $"""
            Somebody, probably you, asked for a mail when the ICT activity '{name}' changes.

            Confirm that at {link}
            The link works once, for two days. Was it not you? Then do nothing: your address is removed by itself.

            This message was sent automatically; replies do not arrive.
            """
        );

    public static Bilingual KnownSubject(string name) => new($"U volgt '{name}' al", $"You already follow '{name}'");

    public static Bilingual KnownText(string name, string stop) =>
        new(
            $"""
            Er is opnieuw gevraagd om mail over de ICT-activiteit '{name}'. U volgt haar al; u hoeft niets te doen.

            Stoppen kan op {stop}

            Dit bericht is automatisch verzonden; antwoorden komen niet aan.
            """,
            $"""
            Mail about the ICT activity '{name}' was asked for again. You already follow it; there is nothing to do.

            Stop at {stop}

            This message was sent automatically; replies do not arrive.
            """
        );

    public static Bilingual ChangedSubject(string name) => new($"Gewijzigd: {name}", $"Changed: {name}");

    public static Bilingual ChangedText(string name, string told, bool invented, string page, string stop) =>
        new(
            $"""
            Van de ICT-activiteit '{name}' is een nieuwe versie openbaar.{(
                invented ? " Deze activiteit is verzonnen, om te laten zien hoe het werkt." : ""
            )}

            {told}

            Lees meer op {page}
            Stoppen kan op {stop}

            Dit bericht is automatisch verzonden; antwoorden komen niet aan.
            """,
            $"""
            A new version of the ICT activity '{name}' is public.{(
                invented ? " This activity was made up, to show how it works." : ""
            )}

            {told}

            Read more at {page}
            Stop at {stop}

            This message was sent automatically; replies do not arrive.
            """
        );
}
