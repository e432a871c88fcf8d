using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Claims.Judging;

/// <summary>What became of one statement.</summary>
internal sealed record Outcome(
    Verdict Verdict,
    Bilingual Reason,
    decimal? Value = null,
    Interval? Interval = null,
    Compared Compared = Compared.Other,
    Stated? Stated = null
)
{
    public static Outcome Unreadable(string nl, string en) => new(Verdict.Unreadable, new(nl, en));

    /// <summary>The words can be read once something more is chosen.</summary>
    public static Outcome Asks(Bilingual says, string keysNl, string? keysEn = null) =>
        new(Verdict.Unreadable, AddressHint.At(says, keysNl, keysEn));

    public static Outcome Unverifiable(Bilingual lacking) =>
        new(Verdict.Unverifiable, VerdictNames.Before(Verdict.Unverifiable, lacking.Nl, lacking.En));

    /// <summary>
    /// Holds a value against what words reach; without a value unverifiable, with the interval that the words alone state.
    /// The reach is in units of which <paramref name="factor"/> make one of the value's: verdicts are exact where units convert.
    /// </summary>
    public static Outcome Of(
        Known known,
        Reach reach,
        Show show,
        Compared compared,
        decimal factor = 1,
        Stated? stated = null
    )
    {
        var own = reach.DividedBy(factor);
        if (known.Value is not { } value)
            return Unverifiable(known.Lacking!) with { Interval = own.True, Compared = compared, Stated = stated };
        var verdict = reach.Judge(value * factor);
        return new(verdict, Reasons.Of(verdict, value, own, show), value, own.True, compared, stated);
    }

    /// <summary>A statement that is true or not, without an interval of its own.</summary>
    public static Outcome If(bool holds, string nl, string en, decimal? value = null) =>
        Of(holds ? Verdict.Holds : Verdict.Fails, nl, en, value);

    static Outcome Of(Verdict verdict, string nl, string en, decimal? value) =>
        new(verdict, VerdictNames.Before(verdict, nl, en), value);

    public static Outcome NeedsChange { get; } =
        Asks(
            new(
                "Deze woorden gaan over een verandering: kies sinds wanneer en tot wanneer",
                "These words are about a change: choose since when and until when"
            ),
            "from= en to=",
            "from= and to="
        );
}
