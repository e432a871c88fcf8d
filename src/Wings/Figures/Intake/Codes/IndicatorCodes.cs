using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Intake.Messages;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Codes;

/// <summary>The indicators that the collection asks for, by code; in a mapped file also by name.</summary>
internal sealed class IndicatorCodes
{
    readonly IndicatorCatalogue catalogue;
    readonly HashSet<string> asked;
    readonly bool byName;
    readonly CodeCache cache;

    public IndicatorCodes(IntakeContext context, bool byName)
    {
        catalogue = context.Catalogue;
        asked = [.. context.Collection.Indicators];
        this.byName = byName;
        cache = new(Resolve);
    }

    public int Find(ReadOnlySpan<byte> code) => cache.Find(code);

    public int Find(string code) => Resolve(code);

    /// <summary>The indicators that are asked for, without those that the system computes itself.</summary>
    public IEnumerable<int> Collected =>
        Enumerable.Range(0, catalogue.Indicators.Length).Where(index => IsCollected(catalogue.Indicators[index]));

    public Bilingual Refusal(string code) =>
        catalogue.Find(code) is not { } indicator ? Unknown(code)
        : indicator.Facts.IsDerived
            ? new(
                $"'{code}' wordt door het systeem zelf berekend; lever het niet aan",
                $"'{code}' is computed by the system itself; do not deliver it"
            )
        : new(
            $"'{code}' wordt in deze uitvraag niet gevraagd; gevraagd: {Listed.Of(asked)}",
            $"'{code}' is not asked for in this collection; asked for: {Listed.Of(asked)}"
        );

    Bilingual Unknown(string code)
    {
        if (code.Length == 0)
            return new(
                $"Hier ontbreekt de code van een indicator; verwacht: {Listed.Of(asked)}",
                $"The code of an indicator is missing here; expected: {Listed.Of(asked)}"
            );
        var hint = Near.Hint(code, asked);
        return new(
            $"Onbekende indicator '{Shown.Of(code)}'{hint.Nl}",
            $"Unknown indicator '{Shown.Of(code)}'{hint.En}"
        );
    }

    bool IsCollected(Indicator indicator) => asked.Contains(indicator.Code) && !indicator.Facts.IsDerived;

    int Resolve(string code)
    {
        var index = catalogue.IndexOf(code);
        if (index < 0 && byName)
            index = ByName(Organisations.Fold(Letters.WellFormed(code)));
        return index >= 0 && IsCollected(catalogue.Indicators[index]) ? index : CodeCache.Nothing;
    }

    int ByName(string folded)
    {
        foreach (var index in Collected)
        {
            var facts = catalogue.Indicators[index].Facts;
            if (
                Organisations.Fold(facts.Code) == folded
                || Organisations.Fold(facts.Name.Nl) == folded
                || Organisations.Fold(facts.Name.En) == folded
            )
                return index;
        }
        return CodeCache.Nothing;
    }
}
