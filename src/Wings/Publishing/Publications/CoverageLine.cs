using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Publications;

/// <summary>How much of the prose was checked, in one line: a checker that sees only tagged words proves nothing about the rest.</summary>
public static class CoverageLine
{
    public static Bilingual Of(params IEnumerable<JudgedDocument> documents)
    {
        var (claims, external, untagged) = (0, 0, 0);
        foreach (var document in documents)
        {
            claims += document.Claims.Length;
            external += document.External.Length;
            untagged += document.Untagged.Length;
        }
        return new(
            $"{claims} {(claims == 1 ? "uitspraak" : "uitspraken")} gecontroleerd, {external} van anderen, {untagged} ongemarkeerd",
            $"{claims} {(claims == 1 ? "statement" : "statements")} checked, {external} by others, {untagged} untagged"
        );
    }
}
