using System.Collections.Immutable;
using Rekenschap.Figures.Audit.Access;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Figures.Audit.Samples;

/// <summary>Draws what was asked for from an edition, unless drawing it would tell what its auditor may not know.</summary>
static class DrawnSample
{
    /// <returns>Null where it cannot be drawn, which was told at its field.</returns>
    public static AuditSample? Draw(
        FormState form,
        AskedSample asked,
        WorkedEdition edition,
        Act act,
        ImmutableArray<AuditAssignment> named
    )
    {
        var cells = Population.Of(edition, asked.Filter);
        if (cells.IsEmpty)
            form.Wrong("", SampleTexts.Empty);
        if (asked.Method == SampleMethod.MonetaryUnit && cells.Any(one => one.IsSecret && !Knows(named, edition, one)))
            form.Wrong("method", SampleTexts.Secret);
        if (!form.Good)
            return null;
        var drawn = DrawSample.Run([.. cells.Select(one => one.Item)], asked.Method, asked.Size, asked.Seed);
        return new AuditSample
        {
            Id = new(Guid.CreateVersion7(act.At)),
            Edition = edition.Facts.Code,
            Auditor = act.Actor.Pseudonym,
            AuditorOrganisation = act.Actor.Organisation,
            DrawnAt = act.At,
            Indicator = asked.Filter.Indicator,
            Collection = asked.Filter.Collection,
            Period = asked.Period,
            Method = asked.Method,
            Size = asked.Size,
            Seed = asked.Seed,
            Population = cells.Length,
            Digest = PopulationDigest.Of(Population.Lines(cells)),
        }.With([.. drawn.Select(one => Item(cells[one.Index], one.Hits))]);
    }

    static SampleItem Item(PopulationCell cell, int hits) =>
        new(
            cell.Key,
            cell.Told,
            cell.IsSecret,
            cell.Delivery.Collection,
            cell.Delivery.Organisation,
            cell.Delivery.File,
            cell.Place,
            cell.Delivery.LedgerPosition,
            hits
        );

    public static bool Knows(ImmutableArray<AuditAssignment> named, WorkedEdition edition, PopulationCell cell) =>
        named.Any(one => one.Covers(edition.Facts.Code, cell.Delivery.Collection, cell.Delivery.Organisation));

    /// <summary>What an item's value is for who looks: secret ones are not kept with the sample, and told to who was named for them.</summary>
    public static ImmutableDictionary<string, decimal?> Secrets(
        AuditSample sample,
        WorkedEdition edition,
        ImmutableArray<AuditAssignment> named
    )
    {
        if (named.IsEmpty || !sample.Items.Any(one => one.IsSecret))
            return ImmutableDictionary<string, decimal?>.Empty;
        var drawn = sample.Items.Where(one => one.IsSecret).Select(one => one.Key).ToHashSet(StringComparer.Ordinal);
        return Population
            .Of(edition, new(sample.Indicator, sample.Collection, null))
            .Where(cell => drawn.Contains(cell.Key) && Knows(named, edition, cell))
            .ToImmutableDictionary(cell => cell.Key, cell => cell.Value, StringComparer.Ordinal);
    }
}
