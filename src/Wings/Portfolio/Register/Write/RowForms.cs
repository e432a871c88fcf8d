using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Portfolio.Register.Write;

/// <summary>Mijlpalen.</summary>
sealed class MilestoneForm : RowForm<Milestone>
{
    public override string Key => "milestones";

    public override Bilingual Title => SectionTexts.Milestones;

    public override ImmutableArray<SectionField> Fields(SectionAround around) =>
        [
            SectionField.Needed("description", SectionTexts.Description, FieldKind.Line),
            new("expected", SectionTexts.Expected, FieldKind.Day),
            SectionField.YesNo("reached", SectionTexts.Reached),
            new("realised", SectionTexts.Realised, FieldKind.Day),
            SectionField.YesNo("required", SectionTexts.AsRequired),
            new("plan", SectionTexts.PlanVersion, FieldKind.Line),
        ];

    protected override ImmutableArray<Milestone> Rows(ActivityFacts facts) => facts.Milestones;

    protected override ActivityFacts With(ActivityFacts facts, ImmutableArray<Milestone> rows) =>
        facts with
        {
            Milestones = rows,
        };

    protected override IEnumerable<(string Name, string? Value)> Fill(Milestone row, SectionAround around) =>
        [
            ("description", row.Description),
            ("expected", ReadSection.Said(row.Expected)),
            ("reached", ReadSection.Said((bool?)row.Reached)),
            ("realised", ReadSection.Said(row.Realised)),
            ("required", ReadSection.Said(row.AsRequired)),
            ("plan", row.PlanVersion),
        ];

    protected override Milestone? Read(FormState form, SectionAround around)
    {
        var (reached, realised) = (form.YesNo("reached") == true, form.Past("realised", around));
        if (!reached && realised is not null)
            form.Wrong("realised", SectionTexts.NotReached);
        return new(
            form.Text("description", SectionTexts.NoWords),
            form.Day("expected"),
            realised,
            reached,
            form.YesNo("required"),
            form.Text("plan")
        );
    }
}

/// <summary>Kwaliteitstoetsen: there is no field for what came out.</summary>
sealed class ReviewForm : RowForm<QualityReview>
{
    public override string Key => "reviews";

    public override Bilingual Title => SectionTexts.Reviews;

    public override ImmutableArray<SectionField> Fields(SectionAround around) =>
        [
            new("date", SectionTexts.ReviewDate, FieldKind.Day),
            SectionField.Needed("by", SectionTexts.By, FieldKind.Line),
            SectionField.Needed("kind", SectionTexts.ReviewKind, FieldKind.Line),
            new("description", SectionTexts.Description, FieldKind.Line),
            SectionField.YesNo("advice", SectionTexts.Advice) with
            {
                Hint = SectionTexts.AdviceHint,
            },
        ];

    protected override ImmutableArray<QualityReview> Rows(ActivityFacts facts) => facts.Reviews;

    protected override ActivityFacts With(ActivityFacts facts, ImmutableArray<QualityReview> rows) =>
        facts with
        {
            Reviews = rows,
        };

    protected override IEnumerable<(string Name, string? Value)> Fill(QualityReview row, SectionAround around) =>
        [
            ("date", ReadSection.Said(row.Date)),
            ("by", row.By),
            ("kind", row.Kind),
            ("description", row.Description),
            ("advice", ReadSection.Said((bool?)row.AcIctAdvice)),
        ];

    protected override QualityReview? Read(FormState form, SectionAround around) =>
        new(
            form.Past("date", around),
            form.Text("by", SectionTexts.NoWords),
            form.Text("kind", SectionTexts.NoWords),
            form.Text("description"),
            form.YesNo("advice") == true
        );
}

/// <summary>Tweede Kamerstukken.</summary>
sealed class PaperForm : RowForm<ParliamentPaper>
{
    public override string Key => "papers";

    public override Bilingual Title => SectionTexts.Papers;

    public override ImmutableArray<SectionField> Fields(SectionAround around) =>
        [
            SectionField.Needed("number", SectionTexts.Number, FieldKind.Line),
            SectionField.Needed("title", SectionTexts.PaperTitle, FieldKind.Line),
            new("link", SectionTexts.Link, FieldKind.Line),
            new("date", SectionTexts.PaperDate, FieldKind.Day),
            SectionField.YesNo("advice", SectionTexts.Advice) with
            {
                Hint = SectionTexts.AdviceHint,
            },
        ];

    protected override ImmutableArray<ParliamentPaper> Rows(ActivityFacts facts) => facts.Papers;

    protected override ActivityFacts With(ActivityFacts facts, ImmutableArray<ParliamentPaper> rows) =>
        facts with
        {
            Papers = rows,
        };

    protected override IEnumerable<(string Name, string? Value)> Fill(ParliamentPaper row, SectionAround around) =>
        [
            ("number", row.Number),
            ("title", row.Title),
            ("link", row.Link),
            ("date", ReadSection.Said(row.Date)),
            ("advice", ReadSection.Said((bool?)row.AcIctAdvice)),
        ];

    protected override ParliamentPaper? Read(FormState form, SectionAround around)
    {
        var link = form.Text("link", most: 500);
        if (link.Length > 0 && !IsLink(link))
            form.Wrong("link", SectionTexts.NoLink);
        return new(
            form.Text("number", SectionTexts.NoWords),
            form.Text("title", SectionTexts.NoWords, 300),
            link,
            form.Past("date", around),
            form.YesNo("advice") == true
        );
    }

    static bool IsLink(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
