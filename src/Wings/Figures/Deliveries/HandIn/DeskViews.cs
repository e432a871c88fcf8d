using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Deliveries.Decide;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Deliveries.HandIn;

/// <summary>Builds the page of a delivery under way for whoever looks at it.</summary>
sealed record DeskViews(DeskLook Look)
{
    const int MostQuestions = 50;

    static readonly DeliveryVerb[] WithButton =
    [
        DeliveryVerb.Submit,
        DeliveryVerb.Approve,
        DeliveryVerb.Accept,
        DeliveryVerb.Return,
        DeliveryVerb.Refuse,
    ];

    WorkedEdition Edition => Look.Edition;

    Collection Collection => Look.Desk.Collection;

    Delivery Delivery => Look.Delivery;

    ReadDelivery? Read => Look.Read;

    WorkFrame Frame => Look.Frame;

    SignedIn Who => Look.Who;

    Language Language => Frame.Language;

    string Place => DeliveryPaths.Of(Delivery.Id);

    ImmutableArray<Finding> Found => Read?.Report.Findings ?? Delivery.Findings;

    public DeskView Build()
    {
        var changes = Look.Changes;
        ImmutableArray<DeliveredChange> changed = [.. changes.Where(one => one.IsNew)];
        return new(
            Frame,
            FollowTexts.SignalOf(Delivery.State),
            FollowTexts.Word(Delivery.State).In(Language),
            Next.In(Language),
            Delivery.Reason is { } reason ? (ReasonTitle.In(Language), reason) : null,
            [.. Facts()],
            Look.AsksHowItIsRead ? null : FindingsTable("findings", DeliveryTexts.Findings, Objections),
            Look.AsksHowItIsRead
                ? FindingsTable("notes", HandInTexts.AsList, Objections)
                : FindingsTable("notes", DeliveryTexts.Count(Grade.Note, Notes.Length), Notes),
            Values("changed", changed, HandInTexts.Values(Math.Min(FiguresTable.Most, changed.Length), changed.Length)),
            changed.Length == changes.Length ? null : Values("figures", changes, HandInTexts.All(changes.Length)),
            Explain(),
            May(DeliveryVerb.Revise) ? Replace() : null,
            Delivery.Revision.ToString(CultureInfo.InvariantCulture),
            [.. WithButton.Where(May).Select(Deed)],
            History,
            [.. Sections]
        )
        {
            Marking = Delivery.Marking,
        };
    }

    /// <summary>What other slices add.</summary>
    public required IReadOnlyList<DeskSection> Sections { get; init; }

    /// <summary>What was done with it, as the ledger has it.</summary>
    public required TableView History { get; init; }

    static readonly ReadDelivery Empty = new(0, null!, [], [], _ => "", []);

    ImmutableArray<Finding> Objections => [.. Found.Where(one => one.Grade != Grade.Note)];

    Bilingual Next =>
        Look.AsksHowItIsRead
            ? HandInTexts.SayHowItIsRead
            : HandInTexts.Next(Delivery.State, Found.Count(one => one.Blocks), Questions.Length);

    Bilingual ReasonTitle => Delivery.State == DeliveryState.Refused ? HandInTexts.RefusedFor : HandInTexts.ReturnedFor;

    /// <summary>Whether the visitor has the role for it; what else may forbid it is said when it is tried.</summary>
    bool May(DeliveryVerb verb) =>
        DeliveryWorkflow.Rows.Row(Delivery.State, verb) is { } row
        && Who.Is(row.Permission)
        && DecideGuards.RefuseOrganisation(row.Permission, Who.Organisation, Delivery, Edition.Facts.Publisher) is null;

    DeedView Deed(DeliveryVerb verb)
    {
        var name = verb.ToString().ToLowerInvariant();
        var withReason = verb is DeliveryVerb.Return or DeliveryVerb.Refuse;
        return new(Look.Form(name), DecideTexts.Button(verb), withReason, verb == DeliveryVerb.Refuse);
    }

    /// <summary>With what was said with the file before: it holds for another one too, unless it is said otherwise.</summary>
    FormView Replace()
    {
        var form = Look.Form("replace") with { HasFile = true };
        return Look.Sent?.Deed == "replace" || Delivery.Note is null
            ? form
            : form with
            {
                State = FormState.With(("note", Delivery.Note)),
            };
    }

    ImmutableArray<Finding> Questions =>
        [.. Found.Where(one => one is { Grade: Grade.Question, Explanation: null, Coordinate: not null })];

    ExplainView? Explain() =>
        Questions.IsEmpty || !May(DeliveryVerb.Explain)
            ? null
            : new(
                Look.Form("explain"),
                [.. Questions.Take(MostQuestions).Select((one, i) => (ExplainFields.Of(one), Asked(one)))]
            );

    static Bilingual Asked(Finding one)
    {
        var place = DeliveryTexts.PlaceOf(one);
        return new($"{place.Nl}: {one.Message.Nl}", $"{place.En}: {one.Message.En}");
    }

    ImmutableArray<Finding> Notes => [.. Found.Where(one => one.Grade == Grade.Note)];

    TableView Values(string id, ImmutableArray<DeliveredChange> changes, Bilingual caption) =>
        new FiguresTable(Edition, Read ?? Empty, Language).Of(
            id,
            changes,
            caption,
            Read is { Observations.IsEmpty: false } ? HandInTexts.Same
                : Look.AsksHowItIsRead ? HandInTexts.NotRead
                : Found.Any(one => one.Blocks) ? HandInTexts.NoFigures
                : HandInTexts.Empty
        );

    TableView? FindingsTable(string id, Bilingual caption, ImmutableArray<Finding> findings) =>
        findings.IsEmpty
            ? null
            : new(
                id,
                caption.In(Language),
                [
                    new(DeliveryTexts.Place.In(Language)),
                    new(DeliveryTexts.Grade.In(Language)),
                    new(DeliveryTexts.Says.In(Language)),
                    new(DeliveryTexts.Answer.In(Language)),
                ],
                [.. findings.OrderByDescending(one => one.Grade).Take(FiguresTable.Most).Select(Line)]
            );

    Row Line(Finding one) =>
        new([
            new(DeliveryTexts.PlaceOf(one).In(Language)),
            new(DeliveryTexts.Word(one.Grade).In(Language), Signal: DeliveryTexts.SignalOf(one.Grade)),
            new(one.Message.In(Language)),
            Cell.Of(one.Explanation),
        ]);

    IEnumerable<(string, Cell)> Facts()
    {
        yield return (
            FollowTexts.Collection.In(Language),
            new(Collection.Name.In(Language), Link: Frame.To(FollowPaths.Of(Edition, Collection)))
        );
        yield return (FollowTexts.Due.In(Language), new(Days.Long(Collection.Due, Language)));
        yield return (
            HandInTexts.Download.In(Language),
            new(Path.GetFileName(Delivery.File), Link: Frame.To($"{Place}/file"))
        );
        if (Delivery.Note is not null)
            yield return (HandInTexts.Note.In(Language), new(Delivery.Note));
    }
}
