using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Forms;

/// <summary>What is said of rows that are not read.</summary>
static class PassedOverText
{
    public static Bilingual Total(string label, int count) =>
        new(
            $"De rij '{label}' is de som van {count} rijen en wordt niet gelezen",
            $"The row '{label}' is the sum of {count} rows and is not read"
        );

    public static Bilingual Lost(string label, int count) =>
        new(
            $"De rij '{label}' is de som van {count} rijen, en die worden net zomin gelezen als zij: zo ontbreken deze cijfers. Laat de rij of haar delen meetellen als u ze wilt aanleveren",
            $"The row '{label}' is the sum of {count} rows, which are read as little as it is: so these figures are lacking. Let the row or its parts count if you mean to deliver them"
        );

    public static Bilingual Rows(string labels) =>
        new($"Deze rijen met cijfers worden niet gelezen: {labels}", $"These rows with figures are not read: {labels}");
}
