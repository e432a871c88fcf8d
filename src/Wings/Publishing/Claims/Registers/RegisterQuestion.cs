using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Reading;

namespace Rekenschap.Publishing.Claims.Registers;

/// <summary>A tag on a register with all that its verdict may depend on.</summary>
/// <param name="Code">What stands before the question mark.</param>
/// <param name="Given">What stands behind it.</param>
internal sealed record RegisterQuestion(
    Tag Tag,
    string Code,
    Parameters Given,
    ClaimContext Context,
    IEditionFigures Edition,
    IFigures Figures,
    Policy Policy
)
{
    public Language Language => Context.Language;

    public EditionRegisters Registers => Edition.Registers;

    /// <summary>
    /// The last day whose facts count: the document's knowledge moment, or the last day of which the edition knows
    /// anything. No clock is asked, so that the same folder gives the same verdict tomorrow.
    /// </summary>
    public DateOnly Moment =>
        Figures.KnownAt
        ?? new[] { Edition.Edition.Published, Registers.Latest, Edition.Moments.LastOrDefault() }
            .Max()
            .GetValueOrDefault();

    /// <summary>The day on which the words were written.</summary>
    public DateOnly Written => Context.Date ?? Moment;

    public JudgedClaim Unreadable(string nl, string en, Bilingual? mended = null) =>
        Made(
            Verdict.Unreadable,
            mended is null
                ? new(nl, en)
                : new($"{nl}; wel leesbaar is '{mended.Nl}'", $"{en}; '{mended.En}' can be read"),
            mended,
            []
        );

    /// <summary>A code that no row has, with the nearest that one has.</summary>
    public JudgedClaim Unknown(Bilingual what, string name, IEnumerable<string> known)
    {
        var hint = Nearest.Hint(name.Length > 60 ? name[..60] : name, known.Distinct(StringComparer.Ordinal));
        return Unreadable($"Onbekend: {what.Nl} '{name}'{hint.Nl}", $"Unknown {what.En} '{name}'{hint.En}");
    }

    /// <summary>A verdict with its reason and the rows behind it.</summary>
    /// <param name="mended">Words that would hold.</param>
    public JudgedClaim Say(Verdict verdict, Bilingual why, ImmutableArray<Evidence> on, Bilingual? mended = null)
    {
        if (verdict is Verdict.Holds or Verdict.Open)
            mended = null;
        var said = VerdictNames.Before(verdict, why.Nl, why.En);
        return Made(
            verdict,
            mended is null ? said : new($"{said.Nl}; '{mended.Nl}' klopt wel", $"{said.En}; '{mended.En}' would hold"),
            mended,
            on
        );
    }

    JudgedClaim Made(Verdict verdict, Bilingual why, Bilingual? mended, ImmutableArray<Evidence> on) =>
        new(Tag, null, null, null, null, null, verdict, why, [], mended) { Evidence = on };

    /// <summary>What is wrong with the keys; null where each is known and says something, once.</summary>
    public JudgedClaim? WrongKeys(params string[] known)
    {
        if (Given.Twice is { } twice)
            return Unreadable($"'{twice}' staat er twee keer", $"'{twice}' stands there twice");
        if (Given.WithoutValue is { } bare)
            return Unreadable(
                $"'{bare}' heeft geen waarde; schrijf '{bare}=...'",
                $"'{bare}' has no value; write '{bare}=...'"
            );
        return Given.Keys.FirstOrDefault(key => !known.Contains(key)) is { } unknown
            ? Unknown(new("parameter", "parameter"), unknown, known)
            : null;
    }
}
