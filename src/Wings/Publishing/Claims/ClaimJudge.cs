using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Judging;
using Rekenschap.Publishing.Claims.Reading;
using Rekenschap.Publishing.Claims.Writing;

namespace Rekenschap.Publishing.Claims;

/// <summary>Holds the words of a claim against the figures. A pure function: the same figures and policy give the same verdict anywhere.</summary>
public static class ClaimJudge
{
    /// <summary>The verdict on a tag's words; every way in which they can be wrong is a verdict, never an exception.</summary>
    public static JudgedClaim Judge(
        Tag tag,
        ClaimContext context,
        IEditionFigures edition,
        IFigures figures,
        Policy policy
    ) =>
        Registers.JudgeRegister.Judge(tag, context, edition, figures, policy)
        ?? Judge(tag, context, edition, figures, policy, StatementReaders.All);

    /// <summary>The same with further kinds of statement than those of <see cref="StatementReaders.All"/>.</summary>
    internal static JudgedClaim Judge(
        Tag tag,
        ClaimContext context,
        IEditionFigures edition,
        IFigures figures,
        Policy policy,
        ImmutableArray<StatementReader> readers
    )
    {
        var (target, problem) = ClaimTargetReader.Read(tag.Target, context, edition);
        if (target is null)
            return Unreadable(tag, null, problem!, null);
        try
        {
            return Judge(tag, context, new(target, edition, figures, policy, []), readers);
        }
        catch (OverflowException)
        {
            return Unreadable(
                tag,
                target,
                new("Dit getal is te groot om mee te rekenen", "This number is too large to reckon with"),
                null
            );
        }
    }

    static JudgedClaim Judge(Tag tag, ClaimContext context, Question question, ImmutableArray<StatementReader> readers)
    {
        WordsRead Read(string words) =>
            Wordings.Read(new(words, context.Language, question.Target, question.Edition), readers);
        var read = Read(tag.Words);
        if (read.Problem is not { } unread)
            return Judged(tag, question with { Statements = read.Statements });
        var mended =
            read.Suggestion is { } words && Read(words).Problem is null ? Bilingual.Same(words) : Usual(question);
        return Unreadable(tag, question.Target, unread, mended);
    }

    /// <summary>What the system itself would write here, as an example of words that can be read.</summary>
    static Bilingual? Usual(Question question) =>
        question.Value.Value is { } value
            ? Writer.WordsFor(value, question.Indicator, WordingForm.Plain, question.Policy)
            : null;

    static JudgedClaim Judged(Tag tag, Question question)
    {
        var outcomes = question
            .Statements.Select(statement => (Statement: statement, Outcome: statement.Judge(question)))
            .ToArray();
        var (first, decisive) = outcomes.MinBy(pair => Weight(pair.Outcome.Verdict));
        var single = outcomes.Length == 1;
        var suggestion = decisive.Verdict is Verdict.Fails or Verdict.Understated ? first.TrueWords(question) : null;
        return new(
            tag,
            question.Indicator.Code,
            decisive.Verdict == Verdict.Unreadable ? null : question.Target.At,
            decisive.Verdict == Verdict.Unreadable ? null : question.Target.From,
            decisive.Value,
            decisive.Interval,
            decisive.Verdict,
            decisive.Verdict == Verdict.Holds && !single
                ? Reasons.OfAll(outcomes.Select(pair => (pair.Statement.Place.Words, pair.Outcome.Reason)))
                : Explained(first, decisive, single, suggestion),
            single ? [] : [.. outcomes.Select(pair => Part(pair.Statement, pair.Outcome))],
            suggestion,
            decisive.Compared,
            decisive.Stated,
            question.Target.AsOf
        )
        {
            OnInventedFigure = MadeUpFigures.Carry(question.Target, question.Edition.Edition.Root),
        };
    }

    /// <summary>One part that is false makes the whole false, whatever cannot be known of the others.</summary>
    static int Weight(Verdict verdict) =>
        verdict switch
        {
            Verdict.Unreadable => 0,
            Verdict.Fails => 1,
            Verdict.Unverifiable => 2,
            Verdict.Understated => 3,
            _ => 4,
        };

    static Bilingual Explained(Statement statement, Outcome outcome, bool single, Bilingual? suggestion)
    {
        var part = single || outcome.Verdict == Verdict.Holds ? "" : $"'{statement.Place.Words}': ";
        return new(
            part + outcome.Reason.Nl + (suggestion is null ? "" : $"; '{suggestion.Nl}' klopt wel"),
            part + outcome.Reason.En + (suggestion is null ? "" : $"; '{suggestion.En}' would hold")
        );
    }

    static JudgedPart Part(Statement statement, Outcome outcome) =>
        new(
            statement.Place.Words,
            outcome.Value,
            outcome.Interval,
            outcome.Verdict,
            outcome.Reason,
            outcome.Compared,
            outcome.Stated
        );

    static JudgedClaim Unreadable(Tag tag, ClaimTarget? target, Bilingual problem, Bilingual? suggestion) =>
        new(
            tag,
            target?.Indicator.Code,
            null,
            null,
            null,
            null,
            Verdict.Unreadable,
            suggestion is null
                ? problem
                : new(
                    $"{problem.Nl}; wel leesbaar is '{suggestion.Nl}'",
                    $"{problem.En}; '{suggestion.En}' can be read"
                ),
            [],
            suggestion
        );
}
