using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Audit.Samples;

/// <summary>Builds the list of samples with the form to draw one, and the page of one.</summary>
static class SampleViews
{
    public static AuditPageView List(WorkFrame frame, WorkedEdition edition, List<AuditSample> kept, FormState? form)
    {
        var draw = new DrawFormView(
            frame.Form(AuditPaths.Samples + "/draw", form),
            [
                .. edition
                    .Figures.Indicators.Where(one => !one.IsDerived)
                    .Select(one => new Choice(one.Code, one.Name.In(frame.Language))),
            ],
            [.. edition.Collections.Select(one => new Choice(one.Code, one.Name.In(frame.Language)))],
            [.. Enum.GetValues<SampleMethod>().Select(one => new Choice(one.ToString(), frame.In(SampleTexts.Of(one))))]
        );
        return new(
            frame,
            frame.In(SampleTexts.Lead),
            [
                new(frame.In(SampleTexts.New)) { Form = AuditBlock.Draw<DrawForm>(draw) },
                new(frame.In(SampleTexts.Kept)) { Table = Kept(frame, kept) },
            ],
            draw.Form
        );
    }

    static TableView Kept(WorkFrame frame, List<AuditSample> kept) =>
        new(
            "samples",
            frame.In(SampleTexts.Kept),
            [
                new(frame.In(SampleTexts.Drawn)),
                new(frame.In(SampleTexts.Method)),
                new(frame.In(SampleTexts.Items)),
                new(frame.In(SampleTexts.State)),
            ],
            [
                .. kept.Select(one => new Row([
                    new(Days.Moment(one.DrawnAt, frame.Language), Link: frame.To($"{AuditPaths.Samples}/{one.Id}")),
                    new(frame.In(SampleTexts.Of(one.Method))),
                    new(frame.In(SampleTexts.Of(one))),
                    new(frame.In(one.ClosedAt is null ? SampleTexts.IsOpen : SampleTexts.Closed)),
                ])),
            ],
            frame.In(SampleTexts.NoneKept)
        );

    public static AuditPageView One(SampleLook look)
    {
        var (sample, frame) = (look.Sample, look.Frame);
        var blocks = new List<AuditBlock>
        {
            new(null)
            {
                Facts = [.. Facts(look)],
                Links = [(frame.In(SampleTexts.Papers), frame.To($"{AuditPaths.Samples}/{sample.Id}/papers"))],
            },
            new(frame.In(SampleTexts.Items)) { Table = Items(look) },
        };
        ImmutableArray<FormView> forms = [];
        if (look.IsOwn && sample.ClosedAt is null)
        {
            var (findings, close) = (
                Findings(look),
                new CloseFormView(look.Form("close", FormState.With()), Revision(sample))
            );
            forms = [findings.Form, close.Form];
            blocks.Add(new(frame.In(SampleTexts.Findings)) { Form = AuditBlock.Draw<FindingsForm>(findings) });
            blocks.Add(new(frame.In(SampleTexts.Close)) { Form = AuditBlock.Draw<CloseForm>(close) });
        }
        return new(frame, frame.In(SampleTexts.Of(sample)), [.. blocks], forms);
    }

    static IEnumerable<(string, Cell)> Facts(SampleLook look)
    {
        var (sample, frame) = (look.Sample, look.Frame);
        yield return (frame.In(SampleTexts.Drawn), new(Days.Moment(sample.DrawnAt, frame.Language)));
        yield return (frame.In(SampleTexts.Method), new(frame.In(SampleTexts.Of(sample.Method))));
        yield return (frame.In(SampleTexts.Seed), new(sample.Seed));
        yield return (frame.In(SampleTexts.Indicator), Cell.Of(sample.Indicator));
        yield return (frame.In(SampleTexts.Collection), Cell.Of(sample.Collection));
        yield return (frame.In(SampleTexts.Period), Cell.Of(sample.Period));
        yield return (frame.In(SampleTexts.DrawnFrom), Number(sample.Population));
        yield return (frame.In(SampleTexts.Digest), new(sample.Digest));
        yield return (
            frame.In(SampleTexts.Unchanged),
            new(frame.In(IsSame(look) ? SampleTexts.Same : SampleTexts.Other))
        );
        if (sample.Conclusion is { } conclusion)
            yield return (frame.In(SampleTexts.Conclusion), new(conclusion));
    }

    static bool IsSame(SampleLook look)
    {
        var within = Kernel.Time.Period.TryParse(look.Sample.Period, out var period)
            ? period
            : default(Kernel.Time.Period?);
        var now = Population.Of(look.Edition, new(look.Sample.Indicator, look.Sample.Collection, within));
        return PopulationDigest.Of(Population.Lines(now)) == look.Sample.Digest;
    }

    static TableView Items(SampleLook look)
    {
        var frame = look.Frame;
        return new(
            "items",
            frame.In(SampleTexts.Items),
            [
                new(frame.In(SampleTexts.Item)),
                new(frame.In(SampleTexts.Value), true),
                new(frame.In(SampleTexts.Where)),
                new(frame.In(SampleTexts.Ledger), true),
                new(frame.In(SampleTexts.Hits), true),
                new(frame.In(SampleTexts.Found)),
                new(frame.In(SampleTexts.Note)),
            ],
            [.. look.Sample.Items.Select(one => Line(look, one))]
        );
    }

    static Row Line(SampleLook look, SampleItem one) =>
        new([
            new(one.Key, Link: look.Frame.To(Lineage(one.Key))),
            Value(look, one),
            new($"{one.File} {one.Place}"),
            one.Position is { } position
                ? Number(position) with
                {
                    Link = look.Frame.To($"{AuditPaths.Ledger}/{position}"),
                }
                : Cell.Of(null),
            Number(one.Hits),
            new(look.Frame.In(SampleTexts.Of(one.Finding))),
            Cell.Of(one.Note),
        ]);

    /// <summary>The page that says where an item comes from; breakdowns are told there among its cells.</summary>
    static string Lineage(string key) => $"{AuditPaths.Figure}?indicator={key.Replace('?', '&')}";

    static Cell Value(SampleLook look, SampleItem one) =>
        one.IsSecret && !look.Secrets.ContainsKey(one.Key)
            ? new(look.Frame.In(SampleTexts.Withheld))
            : Cell.Of((one.IsSecret ? look.Secrets[one.Key] : one.Value) is { } value ? Notation.Plain(value) : null);

    static FindingsFormView Findings(SampleLook look)
    {
        (string, string?)[] filled =
        [
            .. look.Sample.Items.SelectMany(
                (one, i) =>
                    new (string, string?)[] { ($"finding-{i}", one.Finding.ToString()), ($"note-{i}", one.Note) }
            ),
        ];
        return new(
            look.Form("findings", FormState.With(filled)),
            [.. look.Sample.Items.Select(one => one.Key)],
            [
                .. new[] { ItemFinding.Agrees, ItemFinding.Differs, ItemFinding.NotFound }.Select(one => new Choice(
                    one.ToString(),
                    look.Frame.In(SampleTexts.Of(one))
                )),
            ],
            Revision(look.Sample)
        );
    }

    static string Revision(AuditSample sample) => sample.Revision.ToString(CultureInfo.InvariantCulture);

    static Cell Number(long number) => new(number.ToString(CultureInfo.InvariantCulture));
}
