using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Api;

/// <summary>What the API says of questions that cannot be answered.</summary>
public static class ApiTexts
{
    public static Bilingual NoDay(string text) =>
        new(
            $"'{text}' is geen dag; schrijf bijvoorbeeld 2024-03-01",
            $"'{text}' is no day; write 2024-03-01, for example"
        );

    public static Bilingual NoPeriod(string text) =>
        new(
            $"'{text}' is geen periode; schrijf 2023, 2023-Q2, 2023-04, 2023-04-01 of 2022-08..2023-03",
            $"'{text}' is no period; write 2023, 2023-Q2, 2023-04, 2023-04-01 or 2022-08..2023-03"
        );

    public static Bilingual NoChoice(string text, IEnumerable<string> known)
    {
        var choices = string.Join(", ", known.Take(30));
        return new(
            $"'{text}' kan hier niet; kies uit: {choices}",
            $"'{text}' is not possible here; choose from: {choices}"
        );
    }

    public static Bilingual NoNumber(string text, int most) =>
        new(
            $"'{text}' is geen heel getal van 1 tot en met {most}",
            $"'{text}' is no whole number from 1 up to and including {most}"
        );

    public static Bilingual Once(string name) =>
        new($"'{name}' mag maar een keer worden genoemd", $"'{name}' may be named only once");

    public static Bilingual Unknown(string name, IEnumerable<string> known)
    {
        var all = known.ToList();
        var hint = Nearest.Hint(name, all);
        var could = string.Join(", ", all);
        return all.Count == 0
                ? new(
                    $"Hier kan niets worden gevraagd, ook niet '{name}'",
                    $"Nothing can be asked here, '{name}' neither"
                )
            : hint.Nl.Length > 0
                ? new($"De vraag kent geen '{name}'{hint.Nl}", $"The question knows no '{name}'{hint.En}")
            : new(
                $"De vraag kent geen '{name}'; wel: {could}",
                $"The question knows no '{name}'; it does know: {could}"
            );
    }

    public static readonly Bilingual NoAddress = new(
        "Op dit adres staat niets. Alle adressen staan in /api/v1/openapi.json",
        "Nothing stands at this address. All addresses are in /api/v1/openapi.json"
    );

    public static Bilingual OnlyRead(string method) =>
        new(
            $"{method} kan hier niet: deze API geeft alleen antwoord op GET, HEAD en OPTIONS",
            $"{method} is not possible here: this API answers GET, HEAD and OPTIONS only"
        );

    public static readonly Bilingual Failed = new(
        "Er ging bij ons iets mis en het is vastgelegd. Probeer het opnieuw; noem anders het kenmerk",
        "Something went wrong on our side and was recorded. Try again, or else quote the reference"
    );

    public static Bilingual TooLong(int seconds) =>
        new(
            $"Het antwoord was er niet binnen {seconds} seconden. Vraag minder perioden, organisaties of onderdelen tegelijk",
            $"The answer was not there within {seconds} seconds. Ask for fewer periods, organisations or members at once"
        );

    public static Bilingual TooOften(int seconds) =>
        new(
            $"Er komen te veel vragen tegelijk. Vraag over {seconds} seconden opnieuw, of neem alles in een keer mee vanaf de pagina van het cijfer",
            $"Too many questions come in at once. Ask again in {seconds} seconds, or take all at once from the figure's page"
        );

    public static Bilingual Forms(IEnumerable<string> known) =>
        new(
            $"Geen van de gevraagde vormen kan worden gegeven; wel: {string.Join(", ", known)}",
            $"None of the forms that were asked for can be given; these can: {string.Join(", ", known)}"
        );
}
