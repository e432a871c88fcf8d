using System.Globalization;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Changes;
using Rekenschap.Ui.Page;

namespace Rekenschap.Portfolio.Followers;

/// <summary>A mail to who follows an activity, in the language in which that was asked; each ends with the way to stop.</summary>
/// <param name="Key">What makes it one, of this follower.</param>
sealed record FollowMail(string Key, string Subject, string Text)
{
    public static FollowMail Confirm(Activity one, ActivityFollower to, Uri link) =>
        Of(
            to.Language,
            string.Create(CultureInfo.InvariantCulture, $"ask/{to.Asks}"),
            FollowTexts.ConfirmSubject(Line(one.Name)),
            FollowTexts.ConfirmText(Line(one.Name), link.AbsoluteUri)
        );

    public static FollowMail Known(Activity one, ActivityFollower to, Uri stop, DateTimeOffset now) =>
        Of(
            to.Language,
            "known/" + Days.Machine(Clock.DayOf(now)),
            FollowTexts.KnownSubject(Line(one.Name)),
            FollowTexts.KnownText(Line(one.Name), stop.AbsoluteUri)
        );

    /// <summary>What the versions changed that became public since the last mail.</summary>
    /// <param name="page">Of the activity, for the public.</param>
    public static FollowMail Changed(Activity one, ActivityFollower to, Uri page, Uri stop)
    {
        var told = one
            .Steps.Select((step, place) => (step, place))
            .Where(pair => pair.step.Version > to.Told)
            .Select(pair =>
                string.Join(
                    '\n',
                    StepWords
                        .Of(one, pair.place)
                        .Select(line => "- " + line.In(to.Language))
                        .Prepend($"{Days.Long(pair.step.On, to.Language)}:")
                )
            );
        return Of(
            to.Language,
            string.Create(CultureInfo.InvariantCulture, $"version/{one.Version}"),
            FollowTexts.ChangedSubject(Line(one.Name)),
            FollowTexts.ChangedText(
                Line(one.Name),
                string.Join("\n\n", told).Replace('\u00A0', ' '),
                one.Invented,
                page.AbsoluteUri,
                stop.AbsoluteUri
            )
        );
    }

    static FollowMail Of(Language language, string key, Bilingual subject, Bilingual text) =>
        new(key, subject.In(language), text.In(language).ReplaceLineEndings("\n") + "\n");

    /// <summary>A name with line ends in it would begin another line of the mail's head.</summary>
    static string Line(string name)
    {
        var line = string.Concat(name.Select(letter => char.IsControl(letter) ? ' ' : letter));
        return line.Length > 120 ? line[..120] : line;
    }
}
