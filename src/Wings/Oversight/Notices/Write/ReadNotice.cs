using System.Globalization;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Oversight.Notices.Write;

/// <summary>Takes a notice, and what is changed of one, out of the form; what is wrong is told at its field.</summary>
static class ReadNotice
{
    /// <summary>A year ahead is a plan and no notice.</summary>
    static readonly TimeSpan Longest = TimeSpan.FromDays(366);

    public static readonly OrganisationKind[] Kinds =
    [
        OrganisationKind.Ministry,
        OrganisationKind.Agency,
        OrganisationKind.Zbo,
        OrganisationKind.Council,
        OrganisationKind.Unit,
    ];

    /// <summary>Null where something is wrong.</summary>
    public static WrittenNotice? Run(FormState form, Organisations all, DateTimeOffset now)
    {
        var title = form.Text("title", WriteTexts.NoTitle, most: 120);
        var words = form.Text("words", WriteTexts.NoWords, Notice.MostWords);
        var severity = form.Choice("severity", Enum.GetValues<NoticeSeverity>(), WriteTexts.NoSeverity);
        var reference = form.Text("reference", most: 120);
        var link = Link(form);
        var asked = form.Text("asked", WriteTexts.NoAsked, Notice.MostWords);
        var due = Due(form, now);
        var marking =
            form["marking"].Length == 0
                ? NoticeMarking.Internal
                : form.Choice("marking", Enum.GetValues<NoticeMarking>(), WriteTexts.NoMarking);
        var to = To(form, all, Clock.DayOf(now));
        return form.Good
            ? new(title, words, severity!.Value, reference, link, asked, due!.Value, marking!.Value, to.Codes)
            : null;
    }

    /// <summary>Only what a browser opens safely.</summary>
    static string Link(FormState form)
    {
        var link = form.Text("link", most: 500);
        if (
            link.Length > 0
            && !(Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps)
        )
            form.Wrong("link", WriteTexts.NoLink);
        return link;
    }

    /// <summary>A day and an hour as the office's clock says them; null where something is wrong.</summary>
    public static DateTimeOffset? Due(FormState form, DateTimeOffset now)
    {
        var day = form.Day("day", WriteTexts.NoDay);
        if (
            !TimeOnly.TryParseExact(
                form["hour"],
                ["HH:mm", "H:mm", "HH.mm"],
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var hour
            )
        )
            form.Wrong("hour", WriteTexts.NoHour);
        if (day is not { } on || form.ErrorOf("hour") is not null)
            return null;
        var due = Clock.At(on, hour);
        if (due is null)
            form.Wrong("hour", WriteTexts.NoSuchHour);
        else if (due <= now)
            form.Wrong("day", WriteTexts.Past);
        else if (due > now + Longest)
            form.Wrong("day", WriteTexts.TooFar);
        return due;
    }

    public static ChosenReceivers To(FormState form, Organisations all, DateOnly day)
    {
        var kinds = Kinds.Where(kind => form.Has("kinds", kind.ToString())).ToArray();
        var to = ChosenReceivers.Of(all, day, kinds, form.Text("codes", most: 4000), form.Has("below", "yes"));
        if (!to.Unknown.IsEmpty)
            form.Wrong("codes", WriteTexts.Unknown(to.Unknown));
        else if (to.Codes.IsEmpty)
            form.Wrong("kinds", WriteTexts.Nobody);
        return to;
    }
}
