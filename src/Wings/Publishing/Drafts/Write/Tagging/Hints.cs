using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Words;
using Rekenschap.Publishing.Named;

namespace Rekenschap.Publishing.Drafts.Write.Tagging;

/// <summary>What words say about the figure that they state: its unit, and whether it is a change, a target, a rank.</summary>
/// <param name="Unit">Of the number; null where none is named.</param>
internal sealed record Hints(Unit? Unit, bool Number, bool Change, bool Target, bool Rank, bool Comparison, bool Share)
{
    public static Hints Of(string words, Language language)
    {
        var tokens = Tokenizer.Cut(words);
        var senses = Senses(tokens, language);
        var number = tokens.Any(one => one.IsNumber) || senses.Overlaps([Sense.Fraction, Sense.Scale]);
        return new(
            UnitOf(tokens, language),
            number,
            senses.Overlaps([Sense.Multiple, Sense.Rise, Sense.Fall, Sense.Stable, Sense.Improved, Sense.To]),
            senses.Contains(Sense.Met),
            senses.Overlaps([Sense.Highest, Sense.Lowest]),
            senses.Overlaps([Sense.Higher, Sense.Lower, Sense.Faster, Sense.Slower])
                || !number && senses.Overlaps([Sense.MoreThan, Sense.LessThan]),
            senses.Overlaps(Shares)
        );
    }

    /// <summary>"In fte groeide het": the unit that a change is told in stands beside its words.</summary>
    public Hints In(Context context, Language language) =>
        Unit is null && !Share ? this with { Unit = UnitBeside($"{context.Before} {context.After}", language) } : this;

    static Unit? UnitBeside(string text, Language language)
    {
        var tokens = Tokenizer.Cut(text);
        for (var i = 1; i < tokens.Length; i++)
            if (tokens[i - 1].Folded == "in" && Units.At(tokens, i, language) is { } found)
                return found.Unit;
        return null;
    }

    static readonly ImmutableArray<Sense> Shares =
    [
        Sense.All,
        Sense.NearlyAll,
        Sense.VastMajority,
        Sense.Majority,
        Sense.LargePart,
        Sense.SmallPart,
        Sense.Minority,
        Sense.Fraction,
    ];

    static HashSet<Sense> Senses(ImmutableArray<Token> tokens, Language language) =>
        [
            .. Enumerable
                .Range(0, tokens.Length)
                .SelectMany(i => Vocabulary.Of(language).At(tokens, i).Take(1))
                .Select(one => one.Meaning.Sense),
        ];

    static Unit? UnitOf(ImmutableArray<Token> tokens, Language language)
    {
        for (var i = 0; i < tokens.Length; i++)
            if (Units.At(tokens, i, language) is { } found)
                return found.Unit;
        return null;
    }
}
