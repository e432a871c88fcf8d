using System.Collections.Frozen;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Documents.Ease;

/// <summary>Counts syllables by groups of vowels, as speakers of each language hear them; near enough to compare texts by.</summary>
internal static class Syllables
{
    static readonly FrozenSet<string> DutchGroups = "aai ooi oei eeu ieu eau aa ee oo uu ie oe eu ui ou au ei ij ai oi"
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>At least one. What is all in capitals is spelled: a syllable a letter ("ICT-bezetting" has six).</summary>
    public static int In(string word, Language language) =>
        Math.Max(1, word.Split('-', '/').Sum(part => InPart(string.Concat(part.Where(char.IsLetter)), language)));

    static int InPart(string letters, Language language)
    {
        if (letters.Length > 1 && letters.All(char.IsUpper))
            return letters.Length;
        var part = letters.ToLowerInvariant();
        return language == Language.Nl ? Dutch(part) : English(part);
    }

    static int Dutch(string word)
    {
        var count = 0;
        for (var i = 0; i < word.Length; )
        {
            if (!IsVowel(word[i]) || (word[i] == 'u' && i > 0 && word[i - 1] == 'q'))
            {
                i++;
                continue;
            }
            i += Group(word, i);
            count++;
        }
        return count;
    }

    /// <summary>How many letters sound as one: "ij" and "eeu" do; of "io" and "ea" each letter sounds, and one with a diaeresis always begins anew.</summary>
    static int Group(string word, int at)
    {
        for (var length = 3; length > 1; length--)
            if (at + length <= word.Length && DutchGroups.Contains(word.Substring(at, length)))
                return length;
        return 1;
    }

    static int English(string word)
    {
        var count = 0;
        for (var i = 0; i < word.Length; i++)
            if (IsVowel(word[i]) && (i == 0 || !IsVowel(word[i - 1])))
                count++;
        return count > 1 && IsSilent(word) ? count - 1 : count;
    }

    /// <summary>The e of "made", "makes" and "used"; not of "table", "boxes" and "counted".</summary>
    static bool IsSilent(string word) =>
        word switch
        {
            [.., 'e', 'e'] => false,
            [.., var before, 'l', 'e'] => IsVowel(before),
            [.., var before, 'e'] => !IsVowel(before),
            [.., 's' or 'x' or 'z' or 'h' or 'c' or 'g', 'e', 's'] => false,
            [.., 't' or 'd', 'e', 'd'] => false,
            [.., var before, 'e', 's' or 'd'] => !IsVowel(before),
            _ => false,
        };

    static bool IsVowel(char letter) => "aeiouyàáâäèéêëìíîïòóôöùúûü".Contains(letter, StringComparison.Ordinal);
}
