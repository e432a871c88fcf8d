using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Portfolio.Register;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Portfolio.Advices.Enter;

/// <summary>Takes an advice out of a form; what cannot be taken is told at its field.</summary>
/// <param name="ministries">Codes of those that there are.</param>
sealed class ReadAdvice(FormState form, ImmutableArray<string> ministries, DateOnly today)
{
    public const int MostRecommendation = 1000;
    public const int MostConclusions = 8000;

    /// <param name="needed">Whether number and day of registration have to be said: of an original.</param>
    public async Task<AdviceSubject> Subject(RekenschapDb db, bool needed, CancellationToken stop)
    {
        var number = form.Text("register", needed ? AdviceFormTexts.NoRegisterNumber : null, 40);
        var on = Past("registered", needed);
        var project = form.Text("project", AdviceFormTexts.NoProject);
        var ministry = form.Code("ministry", ministries, AdviceFormTexts.NoMinistry) ?? "";
        var organisation = form.Text("organisation", AdviceFormTexts.NoOrganisation);
        return new(number, await Activity(db, ministry, stop), project, ministry, organisation, on);
    }

    async Task<int?> Activity(RekenschapDb db, string ministry, CancellationToken stop)
    {
        var text = form["activity"];
        if (text.Length == 0)
            return null;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            form.Wrong("activity", AdviceFormTexts.NoActivity(text));
            return null;
        }
        var owner = await db.Set<RegisteredActivity>()
            .Where(one => one.Number == number && one.PublishedVersion != null)
            .Select(one => one.Ministry)
            .SingleOrDefaultAsync(stop);
        if (owner is null)
            form.Wrong("activity", AdviceFormTexts.NoActivity(text));
        else if (ministry.Length > 0 && ministry != owner)
            form.Wrong("ministry", AdviceFormTexts.OtherMinistry(owner));
        return number;
    }

    /// <param name="since">On which it was registered.</param>
    public AdviceText Text(DateOnly? since)
    {
        var on = Past("advised", true);
        if (on < since)
            form.Wrong("advised", AdviceFormTexts.AdvisedBefore);
        return new(
            on ?? today,
            form.Text("title", AdviceFormTexts.NoTitle, 300),
            form.Text("conclusions", AdviceFormTexts.NoConclusions, MostConclusions),
            Recommendations()
        );
    }

    ImmutableArray<string> Recommendations()
    {
        ImmutableArray<string> all =
        [
            .. form["recommendations"]
                .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        ];
        if (all.IsEmpty)
            form.Wrong("recommendations", AdviceFormTexts.NoRecommendations);
        if (all.Length > IctAdvice.MostRecommendations || all.Any(one => one.Length > MostRecommendation))
            form.Wrong("recommendations", AdviceFormTexts.Too);
        return all;
    }

    public AdviceSending Sending(DateOnly? advised)
    {
        var on = Past("sent", true);
        if (on < advised)
            form.Wrong("sent", AdviceFormTexts.SentBefore);
        return new(on ?? today, form.Text("paper", AdviceFormTexts.NoPaper));
    }

    public string Reference() => form.Text("reference", AdviceFormTexts.NoReference);

    /// <summary>All of an advice that parliament has.</summary>
    public async Task<AdviceWhole> Whole(RekenschapDb db, bool original, CancellationToken stop)
    {
        var subject = await Subject(db, original, stop);
        var text = Text(subject.RegisteredOn);
        return new(subject, text, Sending(text.AdvisedOn));
    }

    /// <summary>A day that has been.</summary>
    DateOnly? Past(string name, bool needed)
    {
        var day = form.Day(name, needed ? AdviceFormTexts.NoDay : null);
        if (day > today)
            form.Wrong(name, AdviceFormTexts.NotYet);
        return day;
    }
}
