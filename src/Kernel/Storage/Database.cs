using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Rekenschap.Kernel.Storage;

/// <summary>A database on one of the stores with the tables of these wings: opened to read, and written to by its <see cref="Office"/>.</summary>
public sealed class Database : IAsyncDisposable
{
    const int MostKept = 64;
    readonly PooledDbContextFactory<RekenschapDb> contexts;

    public Database(IDialect dialect, IEnumerable<IWing> wings, params IInterceptor[] interceptors)
    {
        Dialect = dialect;
        contexts = new(OptionsFor(new([.. wings], dialect), interceptors), MostKept);
        Office = new(this);
    }

    public IDialect Dialect { get; }

    /// <summary>Where all writes go.</summary>
    public Office Office { get; }

    /// <summary>A context to read with; the caller disposes it. Taken from a pool: making one costs more than most questions do.</summary>
    public RekenschapDb Open() => contexts.CreateDbContext();

    /// <summary>Brings the tables up to date. Safe to call at every start.</summary>
    public async Task Migrate(CancellationToken stop = default)
    {
        await using var db = Open();
        await db.Database.MigrateAsync(stop);
    }

    public ValueTask DisposeAsync() => Office.DisposeAsync();

    static DbContextOptions<RekenschapDb> OptionsFor(OfficeModel model, IInterceptor[] interceptors)
    {
        var builder = new DbContextOptionsBuilder<RekenschapDb>();
        model.Dialect.Configure(builder);
        ((IDbContextOptionsBuilderInfrastructure)builder).AddOrUpdateExtension(model);
        builder.ReplaceService<IModelCacheKeyFactory, ModelKey>();
        builder.ReplaceService<IValueConverterSelector, IdConverters>();
        return builder.AddInterceptors(interceptors).Options;
    }
}
