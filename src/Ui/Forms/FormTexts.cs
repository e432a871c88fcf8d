using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Forms;

/// <summary>The words that every form shares.</summary>
public static class FormTexts
{
    /// <summary>Stands before the title of a page whose form is wrong, so that it is the first thing to be read out.</summary>
    public static readonly Bilingual Wrong = new("Fout: ", "Error: ");

    public static readonly Bilingual Summary = new("Dit moet nog worden verbeterd", "This has to be mended first");
    public static readonly Bilingual Optional = new("(hoeft niet)", "(optional)");
    public static readonly Bilingual Choose = new("Kies ...", "Choose ...");
    public static readonly Bilingual DayHint = new(
        "Jaar-maand-dag, zoals 2024-05-15.",
        "Year-month-day, such as 2024-05-15."
    );

    public static Bilingual TooLong(int length, int most) =>
        new(
            $"Dit zijn {length} tekens; er passen er {most}. Maak het korter.",
            $"These are {length} characters; {most} fit. Make it shorter."
        );

    public static Bilingual NoDay(string text) =>
        new(
            $"'{text}' is geen dag. Schrijf jaar-maand-dag, zoals 2024-05-15.",
            $"'{text}' is no day. Write year-month-day, such as 2024-05-15."
        );
}
