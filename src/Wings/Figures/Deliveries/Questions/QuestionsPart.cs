using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Figures.Deliveries.Questions;

/// <summary>On the page of a delivery: what is asked about each of its figures, and the way to ask.</summary>
sealed class QuestionsPart(Database database) : IDeskPart
{
    public async Task<DeskSection?> For(DeskLook look, CancellationToken stop)
    {
        var asked = new Asked(look.Edition, look.Desk.Collection, look.Delivery.Organisation);
        if (!Asked.Sees(look.Who, look.Edition, asked.Organisation))
            return null;
        await using var db = database.Open();
        var threads = await Threads.Of(db, asked, stop);
        var view = new QuestionsSectionView(
            look.Frame.Language,
            new ThreadRows(look.Frame).Of(asked, threads),
            threads.Values.Any(one => one.OpenBy is not null)
        );
        return DeskSection.Of<QuestionsSection>(DeskPlace.Deeds, view);
    }
}
