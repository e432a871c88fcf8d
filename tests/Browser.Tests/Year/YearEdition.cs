using Rekenschap.Browser.Tests.Months;

namespace Rekenschap.Browser.Tests.Year;

/// <summary>The edition of a year that is over: all figures are in, and nobody wrote a word of it.</summary>
static class YearEdition
{
    public static void Write(string folder)
    {
        MonthsEdition.Write(folder);
        File.Delete(Path.Combine(folder, "documents", "brief.md"));
        foreach (var (file, text) in Texts)
            MonthsEdition.Save(folder, file, text);
        MonthsEdition.Deliver(folder, 2023, (size, ministry) => MonthsEdition.LastYear(size, ministry) * 95 / 100);
    }

    static readonly (string File, string Text)[] Texts =
    [
        (
            "edition.yaml",
            """
            code: year-2023
            title: { nl: Jaarrapportage 2023, en: Annual report 2023 }
            year: 2023
            languages: [nl, en]
            publisher: BZK
            published: 2024-05-15
            licence: CC0-1.0
            root: Rijk
            invented: true
            """
        ),
        (
            "collections/duurzaamheid-2023.yaml",
            """
            code: duurzaamheid-2023
            name: { nl: Duurzaamheid 2023, en: Sustainability 2023 }
            indicators: [gas, power, paper]
            organisations: [ministry]
            period: 2023
            opens: 2024-01-08
            due: 2024-02-16
            """
        ),
        (
            "collections/personeel-2023.yaml",
            """
            code: personeel-2023
            name: { nl: Personeel 2023, en: Staff 2023 }
            indicators: [fte, sick_days]
            organisations: [ministry]
            period: 2023
            opens: 2024-01-08
            due: 2024-02-16
            deliverers: { P-DIREKT: [ministry] }
            """
        ),
    ];
}
