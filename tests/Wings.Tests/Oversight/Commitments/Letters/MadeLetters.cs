using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Ports;
using Rekenschap.Oversight.Commitments.Letters;
using Rekenschap.Wings.Tests.Rights;

namespace Rekenschap.Wings.Tests.Oversight.Commitments.Letters;

/// <summary>Letters of 15 January 2024 that became public, as the wing that writes them tells of them.</summary>
sealed class MadeLetters(params PublicLetter[] all) : IPublicLetters
{
    public static readonly DateOnly Date = new(2024, 1, 15);

    public static PublicLetter Letter(string key, params string[] sentences) =>
        new(
            key,
            RightsSite.Publisher,
            "Brief " + key,
            Date,
            "31 490, nr. 338",
            [.. sentences.Select(one => new SaidPromise(one, "voor de zomer", new(2024, 6, 20)))]
        );

    public Task<ImmutableArray<string>> Keys(CancellationToken stop) =>
        Task.FromResult<ImmutableArray<string>>([.. all.Select(one => one.Key)]);

    public Task<PublicLetter?> Read(string key, CancellationToken stop) =>
        Task.FromResult(all.FirstOrDefault(one => one.Key == key));

    /// <summary>A letter with these sentences was read; what of it is kept.</summary>
    public static async Task<List<LetterPromise>> Wait(RightsSite site, params string[] sentences)
    {
        var letters = new MadeLetters(Letter("one", sentences));
        await new ReadLetters(site.Database.Database, letters).Run(
            site.Door.Time.GetUtcNow(),
            TestContext.Current.CancellationToken
        );
        return await Kept(site);
    }

    public static async Task<List<LetterPromise>> Kept(RightsSite site)
    {
        await using var db = site.Database.Open();
        return await db.Set<LetterPromise>().AsNoTracking().OrderBy(one => one.Number).ToListAsync();
    }
}
