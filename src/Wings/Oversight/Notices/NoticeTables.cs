using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Oversight.Notices.Answers;

namespace Rekenschap.Oversight.Notices;

/// <summary>How notices and what was answered are laid out in tables.</summary>
static class NoticeTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<Notice>(one =>
        {
            one.ToTable("notices").HasKey(n => n.Id);
            one.HasIndex(n => n.Number).IsUnique();
            one.HasIndex(n => n.State);
            one.Property(n => n.Severity).HasConversion<string>();
            one.Property(n => n.Marking).HasConversion<string>();
            one.Property(n => n.State).HasConversion<string>();
            one.Property(n => n.Revision).IsConcurrencyToken();
            JsonColumn.Of(one.Property(n => n.Readers));
            one.Ignore(n => n.HalfTime);
        });
        model.Entity<NoticeAnswer>(one =>
        {
            one.ToTable("notice_answers").HasKey(a => a.Id);
            one.HasOne<Notice>().WithMany().HasForeignKey(a => a.Notice);
            one.HasIndex(a => new { a.Notice, a.Organisation }).IsUnique();
            one.HasIndex(a => a.Organisation);
            one.Property(a => a.State).HasConversion<string>();
            one.Property(a => a.Revision).IsConcurrencyToken();
            JsonColumn.Of(one.Property(a => a.Measures));
            one.Ignore(a => a.IsMissing);
            one.Ignore(a => a.IsSettled);
        });
    }
}
