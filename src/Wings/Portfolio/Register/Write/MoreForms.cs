using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Portfolio.Register.Write;

/// <summary>Maatschappelijke baten, with what came of them.</summary>
sealed class BenefitForm : RowForm<Benefit>
{
    public override string Key => "benefits";

    public override Bilingual Title => SectionTexts.Benefits;

    public override ImmutableArray<SectionField> Fields(SectionAround around) =>
        [
            SectionField.Of<SocialBenefit>("kind", SectionTexts.Benefit, FieldKind.One, ActivityWords.Of) with
            {
                Optional = false,
            },
            new("explained", SectionTexts.Explained, FieldKind.Words),
            new("once", SectionTexts.Once, FieldKind.Euro) { Hint = SectionTexts.EuroHint },
            new("yearly", SectionTexts.Yearly, FieldKind.Euro) { Hint = SectionTexts.EuroHint },
            new("came", SectionTexts.CameOf, FieldKind.Words),
        ];

    protected override ImmutableArray<Benefit> Rows(ActivityFacts facts) => facts.Benefits;

    protected override ActivityFacts With(ActivityFacts facts, ImmutableArray<Benefit> rows) =>
        facts with
        {
            Benefits = rows,
        };

    protected override IEnumerable<(string Name, string? Value)> Fill(Benefit row, SectionAround around) =>
        [
            ("kind", row.Kind.ToString()),
            ("explained", row.Explained),
            ("once", ReadSection.Said(row.OnceEuro, around.Language)),
            ("yearly", ReadSection.Said(row.YearlyEuro, around.Language)),
            ("came", row.CameOf),
        ];

    protected override Benefit? Read(FormState form, SectionAround around)
    {
        var kind = form.Choice("kind", Enum.GetValues<SocialBenefit>(), SectionTexts.NoChoice);
        var explained = form.Words("explained");
        var (once, yearly) = (form.Euro("once", around.Language), form.Euro("yearly", around.Language));
        var came = form.Words("came");
        return kind is { } known ? new(known, explained, once, yearly, came) : null;
    }
}

/// <summary>Ontwikkelpartijen.</summary>
sealed class PartyForm : RowForm<DevelopmentParty>
{
    public override string Key => "parties";

    public override Bilingual Title => SectionTexts.Parties;

    public override ImmutableArray<SectionField> Fields(SectionAround around) =>
        [
            SectionField.Needed("name", SectionTexts.Party, FieldKind.Line),
            new("role", SectionTexts.Role, FieldKind.Line),
        ];

    protected override ImmutableArray<DevelopmentParty> Rows(ActivityFacts facts) => facts.Parties;

    protected override ActivityFacts With(ActivityFacts facts, ImmutableArray<DevelopmentParty> rows) =>
        facts with
        {
            Parties = rows,
        };

    protected override IEnumerable<(string Name, string? Value)> Fill(DevelopmentParty row, SectionAround around) =>
        [("name", row.Name), ("role", row.Role)];

    protected override DevelopmentParty? Read(FormState form, SectionAround around) =>
        new(form.Text("name", SectionTexts.NoWords), form.Text("role"));
}

/// <summary>Beheer.</summary>
sealed class UpkeepForm : SectionForm
{
    static readonly ImmutableArray<(string Key, LifeSpan Life)> Lives =
    [
        ("0-5", LifeSpan.UpToFive),
        ("5-10", LifeSpan.UpToTen),
        ("10", LifeSpan.Longer),
    ];

    public override string Key => "upkeep";

    public override Bilingual Title => SectionTexts.Upkeep;

    public override ImmutableArray<SectionField> Fields(SectionAround around) =>
        [
            new("yearly", SectionTexts.UpkeepYearly, FieldKind.Euro) { Hint = SectionTexts.EuroHint },
            new("life", SectionTexts.Life, FieldKind.One)
            {
                Choices = [.. Lives.Select(one => (one.Key, ActivityWords.Of(one.Life)))],
            },
            new("attribution", SectionTexts.Attribution, FieldKind.Words) { Hint = SectionTexts.AttributionHint },
        ];

    public override IEnumerable<(string Name, string? Value)> Fill(WrittenFacts facts, int? row, SectionAround around)
    {
        var upkeep = facts.Facts.Upkeep;
        return
        [
            ("yearly", ReadSection.Said(upkeep.YearlyEuro, around.Language)),
            ("life", Lives.FirstOrDefault(one => one.Life == upkeep.Life).Key),
            ("attribution", upkeep.Attribution),
        ];
    }

    public override SectionChange? Read(FormState form, WrittenFacts facts, int? row, SectionAround around)
    {
        var yearly = form.Euro("yearly", around.Language);
        LifeSpan? life = null;
        foreach (var (key, span) in Lives)
            life = form["life"] == key ? span : life;
        var upkeep = new Upkeep(yearly, life, form.Words("attribution"));
        return form.Good ? before => before with { Facts = before.Facts with { Upkeep = upkeep } } : null;
    }
}
