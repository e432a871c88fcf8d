using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Messages;

/// <summary>What was probably meant; nothing for a word so long that it was no mistyped code.</summary>
internal static class Near
{
    const int LongestWord = 64;
    static readonly Bilingual None = Bilingual.Same("");

    public static Bilingual Hint(string word, IEnumerable<string> known) =>
        word.Length is 0 or > LongestWord ? None : Nearest.Hint(word, known.Take(5_000));
}
