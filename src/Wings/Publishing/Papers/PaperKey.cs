namespace Rekenschap.Publishing.Papers;

/// <summary>By what a paper is known: its file and number, or the number that parliament gave the case.</summary>
static class PaperKey
{
    /// <summary>31490/338, 35925-VII/12, 36200/A.</summary>
    public static string Of(DossierCode file, string number) =>
        $"{file.Key}/{number.TrimStart('0').ToUpperInvariant()}";
}
