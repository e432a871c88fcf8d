using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Portfolio.Register.Write;

/// <summary>Doorlooptijd en kosten. New lines are of today's cost model; what a historic line has of the old one stays.</summary>
sealed class EstimateForm : RowForm<CostForm>
{
    static readonly ImmutableArray<CostType> Today =
    [
        CostType.InternalStaff,
        CostType.ExternalStaff,
        CostType.OtherMaterial,
        CostType.Total,
    ];

    public override string Key => "estimates";

    public override Bilingual Title => SectionTexts.Estimates;

    public override ImmutableArray<SectionField> Fields(SectionAround around) =>
        [
            SectionField.Of<CostAction>("action", SectionTexts.Action, FieldKind.One, ActivityWords.Of) with
            {
                Optional = false,
            },
            SectionField.Needed("date", SectionTexts.Day, FieldKind.Day),
            SectionField.Of<RecalibrationReason>("reason", SectionTexts.Reasons, FieldKind.Many, ActivityWords.Of),
            new("costs", SectionTexts.CostsExplained, FieldKind.Words),
            new("ends", SectionTexts.EndExplained, FieldKind.Words),
            new("end", SectionTexts.End, FieldKind.Day),
            .. Today.Select(type => Amount("estimated", SectionTexts.Estimated, type)),
            .. Today.Select(type => Amount("actual", SectionTexts.Actual, type)),
        ];

    static SectionField Amount(string name, Bilingual what, CostType type)
    {
        var of = CostTypes.Of(type);
        return new($"{name}.{type}", new($"{what.Nl}: {of.Nl}", $"{what.En}: {of.En}"), FieldKind.Euro)
        {
            Hint = SectionTexts.EuroHint,
        };
    }

    protected override ImmutableArray<CostForm> Rows(ActivityFacts facts) => facts.Forms;

    protected override ActivityFacts With(ActivityFacts facts, ImmutableArray<CostForm> rows) =>
        facts with
        {
            Forms = rows,
        };

    protected override IEnumerable<(string Name, string? Value)> Fill(CostForm row, SectionAround around) =>
        [
            ("action", row.Action.ToString()),
            ("date", ReadSection.Said(row.Date)),
            .. row.Reasons.Select(one => ("reason", (string?)one.ToString())),
            ("costs", row.CostsExplained),
            ("ends", row.EndExplained),
            ("end", ReadSection.Said(row.End)),
            .. Today.Select(type => ($"estimated.{type}", ReadSection.Said(row.Estimated[type], around.Language))),
            .. Today.Select(type => ($"actual.{type}", ReadSection.Said(row.Actual[type], around.Language))),
        ];

    protected override CostForm? Read(FormState form, SectionAround around)
    {
        var action = form.Choice("action", Enum.GetValues<CostAction>(), SectionTexts.NoChoice);
        var date = form.Past("date", around, SectionTexts.NoDay);
        var reasons = form.Many<RecalibrationReason>("reason");
        if (action == CostAction.Recalibration && reasons.IsEmpty)
            form.Wrong("reason", SectionTexts.NoReason);
        if (action is not (CostAction.Recalibration or null) && !reasons.IsEmpty)
            form.Wrong("reason", SectionTexts.ReasonOnly);
        var (costs, ends) = (form.Words("costs"), form.Words("ends"));
        if (action == CostAction.Recalibration && costs.Length == 0 && ends.Length == 0)
            form.Wrong("costs", SectionTexts.NoExplanation);
        var end = form.Day("end");
        var (estimated, actual) = (Amounts(form, "estimated", around), Amounts(form, "actual", around));
        return form.Good ? new(action!.Value, date!.Value, reasons, costs, ends, end, estimated, actual) : null;
    }

    static Costs Amounts(FormState form, string name, SectionAround around)
    {
        var stated = ImmutableArray.CreateBuilder<CostAmount>();
        foreach (var type in Today)
            if (form.Euro($"{name}.{type}", around.Language) is { } euro)
                stated.Add(new(type, euro));
        return new(stated.ToImmutable());
    }

    protected override CostForm Kept(CostForm before, CostForm read) =>
        read with
        {
            Estimated = WithOld(before.Estimated, read.Estimated),
            Actual = WithOld(before.Actual, read.Actual),
        };

    static Costs WithOld(Costs before, Costs read) =>
        new([.. read.Stated, .. before.Stated.Where(one => CostTypes.ModelOf(one.Type) == CostModel.Old)]);
}
