using Microsoft.EntityFrameworkCore;

namespace Rekenschap.Portfolio.Followers;

/// <summary>How addresses that follow an activity are laid out.</summary>
static class FollowerTables
{
    public static void Add(ModelBuilder model) =>
        model.Entity<ActivityFollower>(one =>
        {
            one.ToTable("activity_followers").HasKey(follower => follower.Id);
            one.Property(follower => follower.Address)
                .HasConversion(address => address.Text, text => new FollowAddress(text));
            one.Property(follower => follower.Language).HasConversion<string>();
            one.HasIndex(follower => new { follower.Activity, follower.Address }).IsUnique();
            one.HasIndex(follower => follower.Address);
            one.HasIndex(follower => follower.ConfirmHash);
            one.HasIndex(follower => follower.StopSecret).IsUnique();
            one.Ignore(follower => follower.IsConfirmed);
            one.Ignore(follower => follower.Receiver);
        });
}
