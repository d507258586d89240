// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/demo_folder.h"

#include <QDir>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace client {

namespace {

constexpr QLatin1String nameBegins{"amparo-demo-"};

/// Returns -1 if another process holds the folder. The system lets go of it when a process ends, however it
/// ends.
int hold(const QString& folder)
{
    const int opened
        = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (opened >= 0 && ::flock(opened, LOCK_EX | LOCK_NB) != 0) {
        ::close(opened);
        return -1;
    }
    return opened;
}

} // namespace

DemoFolder::DemoFolder(const QString& parent) :
    m_folder{QDir{parent}.filePath(nameBegins + QStringLiteral("XXXXXX"))}, m_lock{hold(m_folder.path())}
{
}

DemoFolder::~DemoFolder()
{
    m_folder.remove();
    if (m_lock >= 0)
        ::close(m_lock);
}

QString DemoFolder::usualParent()
{
    return QDir::tempPath();
}

int DemoFolder::removeAbandoned(const QString& parent)
{
    int removed = 0;
    const auto found = QDir{parent}.entryInfoList({nameBegins + QLatin1Char{'*'}},
                                                  QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    for (const auto& folder : found) {
        if (folder.ownerId() != ::getuid())
            continue;
        const int lock = hold(folder.filePath());
        if (lock < 0)
            continue;
        if (QDir{folder.filePath()}.removeRecursively())
            ++removed;
        ::close(lock);
    }
    return removed;
}

} // namespace client
