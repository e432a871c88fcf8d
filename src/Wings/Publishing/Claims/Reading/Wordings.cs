using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Judging;
using Rekenschap.Publishing.Claims.Words;

namespace Rekenschap.Publishing.Claims.Reading;

/// <summary>Reads words into the statements that they make. All words must be understood: one that is not makes the whole unreadable, at its place.</summary>
internal static class Wordings
{
    const int MostTokens = 80;

    public static WordsRead Read(Sentence sentence, ImmutableArray<StatementReader> readers)
    {
        if (sentence.Tokens.Length > MostTokens)
            return WordsRead.Not("Deze woorden zijn te lang voor een claim", "These words are too long for a claim");
        var statements = ImmutableArray.CreateBuilder<Statement>();
        for (var index = 0; index < sentence.Tokens.Length; )
        {
            if (Longest(sentence, index, readers) is { } read)
            {
                if (statements.Any(before => before.Kind == read.Statement.Kind))
                    return Twice(read.Statement);
                statements.Add(read.Statement);
                index = read.Next;
            }
            else if ((sentence.Pass(index) ?? Joins(sentence, index, statements)) is { } next)
                index = next;
            else
                return Unknown(sentence, index);
        }
        return statements.Count == 0
            ? WordsRead.Not("Deze woorden stellen niets vast", "These words state nothing")
            : WordsRead.Of(Tied(statements.ToImmutable()));
    }

    static (Statement Statement, int Next)? Longest(
        Sentence sentence,
        int index,
        ImmutableArray<StatementReader> readers
    )
    {
        (Statement Statement, int Next)? best = null;
        foreach (var reader in readers)
            if (reader(sentence, index) is { } read && read.Next > (best?.Next ?? index))
                best = read;
        return best;
    }

    /// <summary>"en" between two statements; "dan verwacht" behind the verb of "minder hard gestegen dan verwacht".</summary>
    static int? Joins(Sentence sentence, int index, ImmutableArray<Statement>.Builder before) =>
        sentence.Here(index, Sense.By) is { } by && IsNoun(sentence, by.Next) ? by.Next
        : before.Count == 0 ? null
        : sentence.Here(index, Sense.And) is { } and && and.Next < sentence.Tokens.Length ? and.Next
        : before is [.., ComparisonStatement, TrendStatement] ? ComparisonReader.Than(sentence, index)
        : null;

    /// <summary>"met een daling van 35 procent": what follows "met" says itself that it is a change.</summary>
    static bool IsNoun(Sentence sentence, int index) =>
        TrendReader.Read(sentence, sentence.Skip(index)) is { Item1: TrendStatement { Noun: true } };

    /// <summary>"een daling van 11%" is how much it fell; "gedaald van 29.850 naar 26.610" where it fell from.</summary>
    static ImmutableArray<Statement> Tied(ImmutableArray<Statement> statements)
    {
        if (statements.OfType<NumberStatement>().FirstOrDefault(one => one.Role == NumberRole.To) is { } end)
            return InTermsOf(end.Amount, statements);
        for (var i = 1; i < statements.Length; i++)
            if (
                statements[i] is NumberStatement { Role: NumberRole.From } number
                && statements[i - 1] is TrendStatement { Noun: true }
                && !statements.Any(statement => statement.Kind == nameof(NumberRole.Change))
            )
                return statements.SetItem(i, number with { Role = NumberRole.Change });
        return statements;
    }

    /// <summary>"van 6 naar 5,5 procent": the unit and scale behind the second number are those of the first.</summary>
    static ImmutableArray<Statement> InTermsOf(Amount end, ImmutableArray<Statement> statements) =>
        [
            .. statements.Select(statement =>
                statement is NumberStatement { Role: NumberRole.From, Amount.Unit: null } start
                    ? start with
                    {
                        Amount = start.Amount.From(end),
                    }
                    : statement
            ),
        ];

    static WordsRead Twice(Statement statement) =>
        WordsRead.Not(
            $"'{statement.Place.Words}' (positie {statement.Place.Start + 1}) zegt voor de tweede keer iets van dezelfde soort; maak er twee claims van",
            $"'{statement.Place.Words}' (position {statement.Place.Start + 1}) says something of the same kind again; make it two claims"
        );

    static WordsRead Unknown(Sentence sentence, int index)
    {
        index = sentence.Strange(index) ?? index;
        var token = sentence.Tokens[index];
        var nearest = token.Length is > 2 and < 40
            ? Nearest.To(token.Folded, Vocabulary.Of(sentence.Language).Wordings)
            : null;
        return WordsRead.Not(
            $"'{token.Written}' (positie {token.Start + 1}) wordt hier niet begrepen{AfterNumber(sentence, index).Nl}",
            $"'{token.Written}' (position {token.Start + 1}) is not understood here{AfterNumber(sentence, index).En}",
            Mended(sentence, token)
        );
    }

    /// <summary>The words with the unknown one replaced by the nearest that is known; null where none is near.</summary>
    static string? Mended(Sentence sentence, Token token)
    {
        if (token.Length is < 3 or > 40)
            return null;
        var nearest = Nearest.To(token.Folded, Vocabulary.Of(sentence.Language).Wordings);
        return nearest is not null && Nearest.Distance(token.Folded, nearest) <= Math.Max(1, token.Length / 3)
            ? sentence.Words[..token.Start] + nearest + sentence.Words[token.End..]
            : null;
    }

    /// <summary>Which unit or noun was expected, where the unknown word follows a number.</summary>
    static Bilingual AfterNumber(Sentence sentence, int index)
    {
        if (index == 0 || !sentence.Tokens[index - 1].IsNumber)
            return new("", "");
        var facts = sentence.Indicator;
        var nouns = sentence.Language == Language.Nl ? facts.NounsNl : facts.NounsEn;
        string Expected(Language language) =>
            string.Join(
                ", ",
                (nouns.IsDefault ? [] : nouns).Prepend(
                    facts.IsRatio ? "%" : Units.Write(Units.Of(facts.Unit), language)
                )
            );
        return new(
            $"; verwacht na een getal: {Expected(Language.Nl)}",
            $"; expected after a number: {Expected(Language.En)}"
        );
    }
}
