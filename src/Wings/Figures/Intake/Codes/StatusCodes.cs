using Rekenschap.Figures.Intake.Messages;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Codes;

/// <summary>The words for status and confidentiality, after SDMX.</summary>
internal static class StatusCodes
{
    const int Removed = 100;
    static readonly string[] Statuses = ["A", "P", "E", "M", "L"];
    static readonly string[] Free = ["F", "false", "nee", "no", "0"];
    static readonly string[] Closed = ["C", "N", "S", "D", "true", "ja", "yes", "1"];
    static readonly string[] Kept = ["I", "A", "R", "M"];

    /// <summary>Finds an <see cref="ObservationStatus"/> as a number.</summary>
    public static CodeCache Status() => new(text => IndexOf(Statuses, text));

    /// <summary>Finds 1 for confidential, 0 for free.</summary>
    public static CodeCache Confidential() =>
        new(text =>
            IndexOf(Closed, text) >= 0 ? 1
            : IndexOf(Free, text) >= 0 ? 0
            : CodeCache.Nothing
        );

    /// <summary>Finds whether a row of SDMX takes its value away.</summary>
    public static CodeCache Action() =>
        new(text =>
            string.Equals(text, "D", StringComparison.OrdinalIgnoreCase) ? Removed
            : IndexOf(Kept, text) >= 0 ? 0
            : CodeCache.Nothing
        );

    public static bool Removes(int action) => action == Removed;

    public static Bilingual StatusRefusal(string text) =>
        Refusal(
            "status",
            text,
            "A (normaal), P (voorlopig), E (geschat), M (ontbreekt), L (niet verzameld)",
            "A (normal), P (provisional), E (estimated), M (missing), L (not collected)",
            Statuses
        );

    public static Bilingual ConfidentialRefusal(string text) =>
        Refusal("confidential", text, "F (vrij) of C (vertrouwelijk)", "F (free) or C (confidential)", ["F", "C"]);

    public static Bilingual ActionRefusal(string text) =>
        Refusal("ACTION", text, "I, A, R, M of D", "I, A, R, M or D", Kept);

    static Bilingual Refusal(string column, string text, string nl, string en, string[] known)
    {
        var (shown, hint) = (Shown.Of(text), Near.Hint(text, known));
        return new(
            $"Onbekende {column} '{shown}'{hint.Nl}; verwacht: {nl}",
            $"Unknown {column} '{shown}'{hint.En}; expected: {en}"
        );
    }

    static int IndexOf(string[] words, string text) =>
        Array.FindIndex(words, word => string.Equals(word, text, StringComparison.OrdinalIgnoreCase));
}
