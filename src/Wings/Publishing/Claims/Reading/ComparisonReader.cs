using System.Collections.Immutable;
using Rekenschap.Publishing.Claims.Judging;
using Rekenschap.Publishing.Claims.Words;

namespace Rekenschap.Publishing.Claims.Reading;

/// <summary>Reads "hoger", "iets langer", "minder hard dan verwacht", "more than in 2022"; what follows "dan" must be what <c>versus=</c> names.</summary>
internal static class ComparisonReader
{
    public static (Statement, int)? Read(Sentence sentence, int index)
    {
        var modifier = TrendReader.Modifier(sentence, index, here: true);
        var start = modifier is { } before ? sentence.Skip(before.Next) : index;
        if (sentence.Here(start, Sense.Higher, Sense.Lower, Sense.Faster, Sense.Slower) is not { } compared)
            return null;
        var next = Than(sentence, compared.Next) ?? compared.Next;
        var sense = compared.Meaning.Sense;
        return (
            new ComparisonStatement(
                sentence.PlaceOf(index, next),
                sense is Sense.Higher or Sense.Faster,
                sense is Sense.Faster or Sense.Slower,
                modifier?.Strength ?? Strength.Any,
                string.Join(' ', sentence.Tokens[start..compared.Next].Select(token => token.Folded))
            ),
            next
        );
    }

    /// <summary>The index after "dan" and what it names.</summary>
    public static int? Than(Sentence sentence, int index) =>
        sentence.Find(index, Sense.Than) is { } than ? Other(sentence, than.Next) ?? than.Next : null;

    static int? Other(Sentence sentence, int index)
    {
        if (sentence.Find(index, Sense.Expected) is { } expected)
            return expected.Next;
        var start = sentence.Find(index, Sense.In)?.Next ?? index;
        foreach (var at in (int[])[start, sentence.Skip(start)])
        foreach (var name in Names(sentence))
            if (name.Length > 0 && sentence.Stands(name, at))
                return at + name.Length;
        return null;
    }

    static IEnumerable<ImmutableArray<Token>> Names(Sentence sentence)
    {
        if (sentence.Target.Versus is not { } versus)
            return [];
        string[] names =
        [
            versus.Indicator.Name.In(sentence.Language),
            versus.Indicator.Code,
            .. versus.At.Organisation == sentence.Target.At.Organisation
                ? []
                : sentence.NamesOf(versus.At.Organisation),
            .. versus.At.Period == sentence.Target.At.Period ? (string[])[] : [versus.At.Period.ToString()],
        ];
        return names.Select(Tokenizer.Cut).OrderByDescending(name => name.Length);
    }
}
