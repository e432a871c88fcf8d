using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Collections;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Templates.Filling;

/// <summary>All that stands in the template of a collection for one organisation.</summary>
/// <param name="Organisations">Of whom figures are asked, in the order of the list.</param>
/// <param name="Dimensions">Codes of the dimensions besides period and organisation, each with its list; null for one that has none.</param>
internal sealed record TemplateContents(
    EditionFacts Edition,
    Collection Collection,
    Organisation Deliverer,
    ImmutableArray<Organisation> Organisations,
    ImmutableArray<(string Code, CodeList? List)> Dimensions,
    ImmutableArray<Indicator> Indicators,
    ImmutableArray<TemplateRow> Rows
)
{
    public TemplateMark Mark => TemplateMark.Of(Edition.Code, Collection.Code, Deliverer.Code);

    /// <summary>Whether a row must say of whom it is.</summary>
    public bool NamesOrganisations => Organisations.Length > 1 || Organisations[0].Code != Deliverer.Code;

    /// <summary>The figures of which not every row could be written out.</summary>
    public IEnumerable<Indicator> WithFreeRows => Rows.Where(row => row.IsFree).Select(row => row.Indicator).Distinct();

    /// <summary>Every period that some free row may name.</summary>
    public IEnumerable<Period> FreePeriods =>
        WithFreeRows.SelectMany(one => Collection.Period.Split(one.Facts.Frequency)).Distinct().Order();
}
