// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/session.h"

#include "client/app/drafts.h"

#include <QPointer>

namespace client {

Session::Session(std::unique_ptr<storage::Clinic> clinic, TaskRunner& reader, TaskRunner& writer,
                 QObject* parent) :
    QObject{parent}, m_clinic{std::move(clinic)}, m_reader{reader}, m_writer{writer}
{
    // Nobody else uses the reader yet, and the first window must know whether this is the demo clinic.
    if (auto settings = m_clinic->readCases().settings())
        m_settings = std::move(*settings);
    m_drafts = std::make_unique<Drafts>(*this);
}

Session::~Session() = default;

void Session::announceChange()
{
    read(
        this, [](storage::Clinic& clinic) { return clinic.readCases().settings(); },
        [this](storage::Result<storage::ClinicSettings> settings) {
            if (settings)
                m_settings = std::move(*settings);
            Q_EMIT changed();
        });
}

void Session::readToday()
{
    read(
        this, [](storage::Clinic& clinic) { return clinic.readDocket().today(clinic.today()); },
        [](const storage::Result<storage::Today>& /*today*/) {});
}

void Session::readAheadFrom(int part)
{
    read(
        this, [part](storage::Clinic& clinic) { return clinic.readPeople().readAhead(part); },
        [this, part](storage::Result<bool> more) {
            if (more && *more)
                readAheadFrom(part + 1);
        });
}

void Session::end(QObject* receiver, std::function<void()> ended)
{
    interrupt();
    m_drafts->flush();
    // Behind all work that is queued for the reader, then for the writer: the last one to let go closes the
    // vault. Each step hands the clinic on, so that the pointers which the queued work holds are gone by
    // then.
    auto last = std::make_shared<std::shared_ptr<storage::Clinic>>(std::move(m_clinic));
    m_reader.run(
        receiver, [] { return storage::Done{}; },
        [&writer = m_writer, last, receiver, ended = std::move(ended)](storage::Done) {
            writer.run(
                receiver,
                [last] {
                    last->reset();
                    return storage::Done{};
                },
                [ended](storage::Done) { ended(); });
        });
}

} // namespace client
