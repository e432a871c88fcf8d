using System.Text;
using Rekenschap.Figures.Intake.Codes;

namespace Rekenschap.Figures.Intake.Units;

/// <summary>The units that are written in one table, each with a number, found once for every text.</summary>
sealed class UnitWords
{
    readonly List<UnitPhrase> phrases = [];
    readonly CodeCache units;
    readonly CodeCache labels;

    public UnitWords()
    {
        units = new(text => text.Length == 0 ? CodeCache.Nothing : Number(UnitPhrase.Of(text)));
        labels = new(text => Number(UnitText.In(text)));
    }

    public UnitPhrase this[int number] => phrases[number];

    /// <summary>Number of what stands in a column of units; -1 where nothing does.</summary>
    public int InUnits(ReadOnlySpan<byte> text) => units.Find(text);

    /// <summary>Number of the unit within a label; -1 where it has none.</summary>
    public int InLabel(ReadOnlySpan<byte> text) => labels.Find(text);

    public int InHeading(string heading) => Number(UnitText.In(heading));

    public int InTitle(string title) => title.Length == 0 ? CodeCache.Nothing : Number(UnitText.InTitle(title));

    int Number(UnitPhrase? phrase)
    {
        if (phrase is null)
            return CodeCache.Nothing;
        var known = phrases.FindIndex(one => one.Folded == phrase.Folded);
        if (known >= 0)
            return known;
        phrases.Add(phrase);
        return phrases.Count - 1;
    }
}
