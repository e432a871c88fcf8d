using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Templates;

/// <summary>A column of a template's table.</summary>
/// <param name="Holds">What intake reads in it (<c>indicator</c>, <c>value</c>); null for what is there for people only.</param>
/// <param name="Width">In characters.</param>
internal sealed record TemplateColumn(string? Holds, Bilingual Heading, int Width)
{
    public static readonly TemplateColumn Figure = new(null, new("Cijfer", "Figure"), 44);
    public static readonly TemplateColumn Indicator = new("indicator", Bilingual.Same("Code"), 20);
    public static readonly TemplateColumn Period = new("period", new("Periode", "Period"), 12);
    public static readonly TemplateColumn Organisation = new("organisation", new("Organisatie", "Organisation"), 14);
    public static readonly TemplateColumn Value = new("value", new("Waarde", "Value"), 16);
    public static readonly TemplateColumn Unit = new(null, new("Eenheid", "Unit"), 12);
    public static readonly TemplateColumn Status = new("status", Bilingual.Same("Status"), 9);
    public static readonly TemplateColumn Confidential = new("confidential", new("Vertrouwelijk", "Confidential"), 14);
    public static readonly TemplateColumn Note = new("note", new("Toelichting", "Explanation"), 40);
    public static readonly TemplateColumn Before = new(null, new("Eerder aanvaard", "Accepted before"), 16);
    public static readonly TemplateColumn BeforePeriod = new(null, new("Over", "About"), 12);
    public static readonly TemplateColumn BeforeNote = new(null, new("Toelichting toen", "Explanation then"), 40);
    public static readonly TemplateColumn Definition = new(null, new("Definitie", "Definition"), 60);

    public static readonly ImmutableArray<TemplateColumn> All =
    [
        Figure,
        Indicator,
        Period,
        Organisation,
        Value,
        Unit,
        Status,
        Confidential,
        Note,
        Before,
        BeforePeriod,
        BeforeNote,
        Definition,
    ];

    /// <summary>Without these nothing can be read.</summary>
    public static readonly ImmutableArray<TemplateColumn> Needed = [Indicator, Period, Value];

    /// <summary>The column of a further dimension; no heading of ours ends like it.</summary>
    public static TemplateColumn OfDimension(string code) => new(code, Bilingual.Same($"{code} (code)"), 18);

    public bool IsHeaded(string folded) => Fold(Heading.Nl) == folded || Fold(Heading.En) == folded;

    public static string Fold(string heading) => Kernel.People.Organisations.Fold(Letters.WellFormed(heading));
}
