using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Portfolio.Advices.Enter;

/// <summary>The college enters what was registered with it; the coordinator of who publishes quotes what parliament has.</summary>
sealed class EnterAdvicePages(AdviceDesk desk)
{
    public void Map(WorkRoutes work)
    {
        work.Group(AdvicePaths.Root, Permission.Of(Role.Adviser))
            .Get("new", call => Show(call, quotes: false))
            .Post("new", Register);
        work.Group(AdvicePaths.Root, Permission.Of(Role.Coordinator)).Get("quote", call => Show(call, quotes: true));
        // What is quoted is public at once.
        work.Group(AdvicePaths.Root, Permission.Of(Role.Coordinator).WithProof()).Post("quote", Quote);
    }

    async Task<IResult> Show(WorkCall call, bool quotes)
    {
        var (edition, refusal) = await Edition(call, quotes);
        return edition is null
            ? call.Refuse(refusal!)
            : call.Page<EnterAdvicePage>(View(call, edition, quotes, FormState.With()));
    }

    /// <summary>The edition that is worked on, where the visitor may enter an advice beside it.</summary>
    async Task<(EditionOnDesk? Edition, Refusal? Refusal)> Edition(WorkCall call, bool quotes)
    {
        if (!quotes && call.Who.Organisation != AdviceCollege.Code)
            return (null, AdviceRefusals.OnlyCollege);
        if (await desk.Editions.Latest(call.Stop) is not { } edition)
            return (null, AdviceRefusals.NotYet);
        var publisher = edition.Figures.Edition.Publisher;
        return quotes && call.Who.Organisation != publisher
            ? (null, AdviceRefusals.OfAnother(publisher))
            : (edition, null);
    }

    async Task<IResult> Register(WorkCall call)
    {
        var (edition, refused) = await Edition(call, quotes: false);
        if (edition is null)
            return call.Refuse(refused!);
        await using var db = desk.Database.Open();
        var subject = await Reader(call, edition).Subject(db, needed: true, call.Stop);
        return call.Sent.Good
            ? await Keep(call, "registered", Role.Adviser, number => New(edition, call, number).Registered(subject))
            : call.Again<EnterAdvicePage>(View(call, edition, false, call.Sent));
    }

    async Task<IResult> Quote(WorkCall call)
    {
        var (edition, refused) = await Edition(call, quotes: true);
        if (edition is null)
            return call.Refuse(refused!);
        await using var db = desk.Database.Open();
        var read = Reader(call, edition);
        var reference = read.Reference();
        var whole = await read.Whole(db, original: false, call.Stop);
        return call.Sent.Good
            ? await Keep(
                call,
                "quoted",
                Role.Coordinator,
                number => New(edition, call, number).Quote(whole.Subject, whole.Text, whole.Sending, reference)
            )
            : call.Again<EnterAdvicePage>(View(call, edition, true, call.Sent));
    }

    async Task<IResult> Keep(WorkCall call, string kind, Role role, Func<int, IctAdvice> make)
    {
        var deeds = new AdviceDeeds(desk.Database, call.Act(role, ""), call.Stop);
        var (refusal, number) = await deeds.Enter(kind, make);
        return refusal is null ? call.See(AdvicePaths.Of(number)) : call.Refuse(refusal);
    }

    static IctAdvice New(EditionOnDesk edition, WorkCall call, int number) =>
        new()
        {
            Id = new(Guid.CreateVersion7(call.Clock.Now)),
            Number = number,
            Publisher = edition.Figures.Edition.Publisher,
            Invented = edition.Figures.Edition.Invented,
        };

    internal static ReadAdvice Reader(WorkCall call, EditionOnDesk edition) =>
        new(call.Sent, [.. Ministries(call, edition).Select(one => one.Value)], call.Clock.Today);

    /// <summary>The ministries of today to choose from.</summary>
    internal static ImmutableArray<Choice> Ministries(WorkCall call, EditionOnDesk edition) =>
        [
            .. edition
                .Figures.Organisations.All.Where(one =>
                    one.Kind == OrganisationKind.Ministry && one.ExistsOn(call.Clock.Today)
                )
                .Select(one => new Choice(one.Code, one.NameOn(call.Clock.Today).In(call.Language)))
                .OrderBy(one => one.Words, StringComparer.Ordinal),
        ];

    static EnterAdviceView View(WorkCall call, EditionOnDesk edition, bool quotes, FormState form)
    {
        var frame = call.Frame(quotes ? AdviceFormTexts.Quote : AdviceFormTexts.New, form);
        return new(
            frame,
            frame.Form(quotes ? AdvicePaths.Quote : AdvicePaths.New, form),
            quotes,
            Ministries(call, edition)
        );
    }
}

/// <summary>The form with which an advice is entered.</summary>
/// <param name="Quotes">Whether it is quoted, and not the college's own.</param>
public sealed record EnterAdviceView(WorkFrame Frame, FormView Form, bool Quotes, ImmutableArray<Choice> Ministries);
