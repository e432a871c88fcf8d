using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Storage;

/// <summary>
/// One task that does all writes of the process. Whatever waits when it begins shares one transaction and so one wait
/// for the disk; a savepoint around each write keeps the failure of one from the others.
/// </summary>
sealed class GroupWriter : IAsyncDisposable
{
    const int LargestGroup = 256;
    const string Before = "before";
    readonly Channel<Job> jobs = Channel.CreateUnbounded<Job>(new() { SingleReader = true });
    readonly Database database;
    readonly Task running;

    public GroupWriter(Database database)
    {
        this.database = database;
        running = Task.Run(Run);
    }

    public Task<Refusal?> Write(Act? act, OfficeWork work, CancellationToken stop)
    {
        var job = new Job(act, work, stop);
        return jobs.Writer.TryWrite(job)
            ? job.Done.Task
            : throw new ObjectDisposedException(nameof(Office), "The office is closed");
    }

    public async ValueTask DisposeAsync()
    {
        jobs.Writer.TryComplete();
        await running;
    }

    async Task Run()
    {
        while (await jobs.Reader.WaitToReadAsync())
        {
            var group = new List<Job>();
            while (group.Count < LargestGroup && jobs.Reader.TryRead(out var job))
                group.Add(job);
            await DoGroup(group);
        }
    }

    /// <summary>Never throws: whatever goes wrong is told to those whose write it was.</summary>
    async Task DoGroup(List<Job> group)
    {
        try
        {
            await using var db = database.Open();
            await using var transaction = await db.Database.BeginTransactionAsync();
            var write = new WriteTransaction(db, database.Dialect);
            foreach (var job in group)
                await DoOne(job, write, transaction);
            await transaction.CommitAsync();
        }
        catch (Exception e)
        {
            foreach (var job in group)
                job.Done.TrySetException(e);
        }
        foreach (var job in group)
            job.Done.TrySetResult(null);
    }

    static async Task DoOne(Job job, WriteTransaction write, IDbContextTransaction transaction)
    {
        await transaction.CreateSavepointAsync(Before);
        try
        {
            job.Stop.ThrowIfCancellationRequested();
            if (await write.Do(job.Act, job.Work, job.Stop) is { } refusal)
            {
                await Undo(write, transaction);
                job.Done.TrySetResult(refusal);
            }
        }
        catch (Exception e)
        {
            await Undo(write, transaction);
            job.Done.TrySetException(e);
        }
        await transaction.ReleaseSavepointAsync(Before);
        write.ForgetEntities();
    }

    static async Task Undo(WriteTransaction write, IDbContextTransaction transaction)
    {
        await transaction.RollbackToSavepointAsync(Before);
        write.ForgetTail();
    }

    sealed record Job(Act? Act, OfficeWork Work, CancellationToken Stop)
    {
        public TaskCompletionSource<Refusal?> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
