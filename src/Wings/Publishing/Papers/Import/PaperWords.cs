using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Papers.Import;

/// <summary>Why a paper cannot be kept, and how to mend that.</summary>
static class PaperWords
{
    public static readonly Bilingual NoKey = new(
        "Geef dossier en nummer (31 490 en 338), of het zaaknummer (2023Z06512)",
        "Give file and number (31 490 and 338), or the number of the case (2023Z06512)"
    );

    public static readonly Bilingual NoDay = new(
        "De datum ontbreekt of is geen dag; schrijf 2024-05-15",
        "The date is missing or no day; write 2024-05-15"
    );

    public static readonly Bilingual NoTitle = new(
        "De titel ontbreekt, of titel of soort is te lang (2000 en 100 tekens)",
        "The title is missing, or title or kind is too long (2000 and 100 characters)"
    );

    public static Bilingual NoFile(string said) =>
        new(
            $"'{Short(said)}' is geen dossier; schrijf 31 490 of 35 925-VII",
            $"'{Short(said)}' is no file; write 31 490 or 35 925-VII"
        );

    public static Bilingual NoNumber(string said) =>
        new(
            $"'{Short(said)}' is geen nummer in een dossier; schrijf 338, of een letter van de Eerste Kamer",
            $"'{Short(said)}' is no number in a file; write 338, or a letter of the Senate"
        );

    public static Bilingual NoCase(string said) =>
        new(
            $"'{Short(said)}' is geen zaaknummer; schrijf 2023Z06512",
            $"'{Short(said)}' is no number of a case; write 2023Z06512"
        );

    public static Bilingual NoSession(string said) =>
        new(
            $"'{Short(said)}' is geen vergaderjaar; schrijf 2022-2023",
            $"'{Short(said)}' is no session year; write 2022-2023"
        );

    static string Short(string said) => said.Length > 60 ? said[..60] + "…" : said;
}
